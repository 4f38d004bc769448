#include "formats/readers/jsonvalue.h"

namespace broadsheet {

bool JsonValue::isTrue() const
{
    bool value = false;
    return m_element && m_element->get(value) == simdjson::SUCCESS && value;
}

QString JsonValue::text() const
{
    std::string_view value;
    if (!m_element || m_element->get(value) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

std::optional<int> JsonValue::integer() const
{
    int64_t value = 0;
    if (!m_element || m_element->get(value) != simdjson::SUCCESS || value != int(value))
        return std::nullopt;
    return int(value);
}

JsonValue JsonValue::operator[](std::string_view name) const
{
    simdjson::dom::object object;
    simdjson::dom::element member;
    if (!m_element || m_element->get(object) != simdjson::SUCCESS ||
        object.at_key(name).get(member) != simdjson::SUCCESS)
        return {};
    return JsonValue(member);
}

JsonValue JsonValue::first() const
{
    simdjson::dom::array array;
    if (!m_element || m_element->get(array) != simdjson::SUCCESS || array.begin() == array.end())
        return {};
    return JsonValue(*array.begin());
}

std::optional<JsonValue> JsonParser::parse(QByteArrayView json)
{
    simdjson::dom::element element;
    if (m_parser.parse(json.data(), size_t(json.size())).get(element) != simdjson::SUCCESS)
        return std::nullopt;
    return JsonValue(element);
}

} // namespace broadsheet
