#pragma once

namespace broadsheet {

/// Whether the reader lets the program use the network.
enum class NetworkUse { Allowed, Offline };

} // namespace broadsheet
