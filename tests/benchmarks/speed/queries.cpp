#include "queries.h"

namespace broadsheet::benchmarks {

using namespace Qt::StringLiterals;

const QStringList &typedQueries()
{
    static const QStringList queries{
        // One word, from what nearly every paper says to what one says.
        u"the"_s,
        u"model"_s,
        u"transformer"_s,
        u"diffusion"_s,
        u"mamba"_s,
        u"quantization"_s,
        u"hallucination"_s,
        u"protein"_s,
        u"lora"_s,
        u"agentic"_s,
        u"xylophone"_s,
        u"qwertzuiop"_s,
        // Some words.
        u"language model"_s,
        u"state space"_s,
        u"the of and"_s,
        u"chain of thought"_s,
        u"video generation"_s,
        u"retrieval augmented generation"_s,
        u"mixture of experts"_s,
        u"reward hacking rlhf"_s,
        u"graph neural network molecules"_s,
        u"zero shot segmentation"_s,
        u"attention is all you need"_s,
        // Phrases.
        u"\"large language models\""_s,
        u"\"in this paper\""_s,
        u"\"state space model\""_s,
        u"\"gaussian splatting\" slam"_s,
        u"\"we propose a novel\""_s,
        // Signs, ids, and other scripts.
        u"GPT-4"_s,
        u"C++"_s,
        u"state-space"_s,
        u"text-to-image"_s,
        u"2506.01"_s,
        u"arxiv:2509.0"_s,
        u"https://arxiv.org/abs/2505.01"_s,
        u"naïve Bayes"_s,
        u"Schrödinger"_s,
        u"大语言模型"_s,
        u"🤗 transformers"_s,
        // Names.
        u"Hinton"_s,
        u"author:bengio"_s,
        u"author:\"Wei Zhang\""_s,
        u"key:zhang2025"_s,
        // Fields, exclusions, alternatives.
        u"title:survey"_s,
        u"title:survey abstract:robot"_s,
        u"abstract:benchmark title:code"_s,
        u"diffusion -image"_s,
        u"reasoning -language -model"_s,
        u"mamba OR transformer"_s,
        u"(mamba OR s4) vision"_s,
        // Ranges, states, contents.
        u"date:2025-09"_s,
        u"agents date:2026-01..2026-06"_s,
        u"upvotes:>50"_s,
        u"robot upvotes:>150"_s,
        u"in:2026-05-12"_s,
        u"is:starred"_s,
        u"is:unread attention"_s,
        u"has:code benchmark"_s,
        u"tag:transformers vision"_s,
        u"list:thesis note:baseline"_s,
    };
    return queries;
}

QString rawExpression(const QString &typed)
{
    static const QString beyondWords = u"\"():-+."_s;
    for (const QChar character : beyondWords) {
        if (typed.contains(character))
            return {};
    }
    QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.contains(u"OR"_s))
        return {};
    for (QString &word : words)
        word = u'"' + word + u'"';
    return words.join(u' ') + u" *"_s;
}

} // namespace broadsheet::benchmarks
