#include "formats/readers/jsonvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

QJsonValue jsonValue(QByteArrayView json)
{
    if (json.startsWith('{')) {
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
    }
    // Only arrays and objects can stand by themselves.
    const QJsonDocument document = QJsonDocument::fromJson('[' + json.toByteArray() + ']');
    return document.array().size() == 1 ? QJsonValue(document.array().first())
                                        : QJsonValue(QJsonValue::Undefined);
}

} // namespace broadsheet
