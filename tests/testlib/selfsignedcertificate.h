#pragma once

#include <QtNetwork/QSslConfiguration>

namespace broadsheet::testing {

/// Whether certificates can be made here, which takes the program openssl.
bool canSelfSign();

/// A server's configuration with a certificate for 127.0.0.1, made anew, that nobody trusts.
QSslConfiguration selfSignedConfiguration();

} // namespace broadsheet::testing
