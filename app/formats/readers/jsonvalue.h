#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace broadsheet {

/// A value in parsed JSON, or an absent one, which answers like null. Valid as long as its JsonParser and
/// until that parses again.
class JsonValue final
{
public:
    JsonValue() = default;
    explicit JsonValue(simdjson::dom::element element) : m_element(element) {}

    bool isObject() const { return m_element && m_element->is_object(); }
    bool isString() const { return m_element && m_element->is_string(); }
    bool isTrue() const;
    /// Empty when the value is no text.
    QString text() const;
    std::optional<int> integer() const;

    /// A member of an object; absent when there is none of this name.
    JsonValue operator[](std::string_view name) const;
    bool has(std::string_view name) const { return (*this)[name].m_element.has_value(); }
    /// The first element of an array; absent when there is none.
    JsonValue first() const;

    /// Calls `visit` with every element of an array, in order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        simdjson::dom::array array;
        if (!m_element || m_element->get(array) != simdjson::SUCCESS)
            return;
        for (const simdjson::dom::element element : array)
            visit(JsonValue(element));
    }

private:
    std::optional<simdjson::dom::element> m_element;
};

/// Parses one piece of JSON after the other in the same memory, which saves most of the time.
class JsonParser final
{
public:
    /// Nothing when the bytes are not exactly one valid value, or are nested more than 1,024 deep.
    std::optional<JsonValue> parse(QByteArrayView json);

private:
    simdjson::dom::parser m_parser;
};

} // namespace broadsheet
