#include "formats/writers/devicewriting.h"

#include <QCoreApplication>
#include <QIODevice>

namespace broadsheet {

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size()) {
        return failure(QCoreApplication::translate("Export", "The entries could not be written: %1")
                           .arg(device.errorString()));
    }
    return {};
}

} // namespace broadsheet
