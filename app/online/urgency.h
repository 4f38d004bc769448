#pragma once

namespace broadsheet {

/// Who is waiting for an answer. In the queue of a host, awaited requests go before background ones.
enum class Urgency { Awaited, Background };

} // namespace broadsheet
