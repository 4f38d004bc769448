#include "formats/readers/hydratedprops.h"

#include <QList>

#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace broadsheet {

namespace {

/// The parser's time and stack grow with the depth of a page. A page of Hugging Face has some 1,200 elements.
constexpr qsizetype mostTags = 50'000;

struct PageDeleter
{
    void operator()(GumboOutput *page) const { gumbo_destroy_output(&kGumboDefaultOptions, page); }
};

const char *attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? found->value : nullptr;
}

const char *propsOf(const GumboElement &element, std::initializer_list<const char *> targets)
{
    const char *target = attribute(element, "data-target");
    const bool isWanted = target && std::any_of(targets.begin(), targets.end(), [target](const char *name) {
                              return QByteArrayView(target) == QByteArrayView(name);
                          });
    return isWanted ? attribute(element, "data-props") : nullptr;
}

} // namespace

std::optional<QByteArray> hydratedProps(const QByteArray &html, std::initializer_list<const char *> targets)
{
    if (html.count('<') > mostTags)
        return std::nullopt;
    const std::unique_ptr<GumboOutput, PageDeleter> page(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size())));
    QList<const GumboNode *> open{page->root};
    while (!open.isEmpty()) {
        const GumboNode *node = open.takeLast();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboElement &element = node->v.element;
        if (const char *props = propsOf(element, targets))
            return QByteArray(props);
        for (unsigned int i = element.children.length; i > 0; --i)
            open.append(static_cast<const GumboNode *>(element.children.data[i - 1]));
    }
    return std::nullopt;
}

} // namespace broadsheet
