#pragma once

#include "online/responsehead.h"
#include "online/webfailure.h"

#include <QList>

namespace broadsheet {

bool isRedirect(const ResponseHead &head);

/// The way that one request is sent from address to address.
class Redirects final
{
public:
    static constexpr int most = 5;

    explicit Redirects(const QUrl &start) : m_way{start} {}

    /// The address that the answer leads to, or why it is not followed: it leads too far, in a circle, away
    /// from the web or from https back to http.
    WebExpected<QUrl> follow(const ResponseHead &head);

private:
    QList<QUrl> m_way;
};

} // namespace broadsheet
