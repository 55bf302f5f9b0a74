// The Python face of texts, their tokens and what is found in them.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "addresses.h"
#include "anchors.h"
#include "arguments.h"
#include "edits.h"
#include "language.h"
#include "lines.h"
#include "pack.h"
#include "records.h"
#include "sentences.h"
#include "sketch.h"
#include "xxh3.h"

namespace bindings {

// Strings, or UTF-8, that stay alive while the GIL is released, whatever others do to the list they came in.
class HeldTexts {
public:
    explicit HeldTexts(const nb::list& list, bool encoded_too = false) {
        const size_t n = list.size();
        texts.reserve(n);
        held_.reserve(n);
        for (size_t i = 0; i < n; ++i) {
            PyObject* item = PyList_GET_ITEM(list.ptr(), static_cast<Py_ssize_t>(i));
            if (encoded_too && PyBytes_Check(item)) {
                held_.push_back(nb::borrow(item));
                texts.push_back({PyBytes_AS_STRING(item), static_cast<size_t>(PyBytes_GET_SIZE(item)), 1, true});
                continue;
            }
            check(PyUnicode_Check(item), "a text that is no string");
            held_.push_back(nb::borrow(item));
            texts.push_back({PyUnicode_DATA(item), static_cast<size_t>(PyUnicode_GET_LENGTH(item)),
                             static_cast<int>(PyUnicode_KIND(item)), PyUnicode_IS_ASCII(item) != 0});
        }
    }
    std::vector<DEDUP_LEVEL::PythonText> texts;

private:
    std::vector<nb::object> held_;
};

static nb::tuple pack(const nb::list& list) {
    const HeldTexts held(list);
    std::vector<int64_t> offsets(held.texts.size() + 1);
    std::unique_ptr<uint8_t[]> bytes;
    {
        nb::gil_scoped_release release;
        for (size_t i = 0; i < held.texts.size(); ++i)
            offsets[i + 1] = offsets[i] + static_cast<int64_t>(DEDUP_LEVEL::encoded_size(held.texts[i]));
        bytes.reset(new uint8_t[static_cast<size_t>(offsets.back()) + DEDUP_LEVEL::PACK_ROOM]);
        uint8_t* to = bytes.get();
        for (const auto& text : held.texts) to = DEDUP_LEVEL::put_text(text, to);
    }
    const size_t size = static_cast<size_t>(offsets.back());
    uint8_t* data = bytes.release();
    nb::capsule owner(data, [](void* p) noexcept { delete[] static_cast<uint8_t*>(p); });
    return nb::make_tuple(nb::ndarray<nb::numpy, uint8_t>(data, {size}, owner), array(std::move(offsets)));
}

static nb::ndarray<nb::numpy, int64_t> own_words(nb::ndarray<const int64_t, nb::shape<-1, 3>, nb::c_contig, nb::device::cpu> blocks,
                                                 In<uint8_t> one, In<uint8_t> other, int64_t least) {
    const auto one_size = static_cast<int64_t>(one.shape(0)), other_size = static_cast<int64_t>(other.shape(0));
    int64_t before_one = 0, before_other = 0;
    for (size_t i = 0; i < blocks.shape(0); ++i) {
        const int64_t a = blocks(i, 0), b = blocks(i, 1), size = blocks(i, 2);
        check(a >= before_one && a <= one_size && b >= before_other && b <= other_size && size >= 0 &&
                  size <= one_size - a && size <= other_size - b,
              "blocks that are not in the texts, or not in order");
        before_one = a + size, before_other = b + size;
    }
    DEDUP_LEVEL::OwnWords first, second;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::own_words(blocks.data(), blocks.shape(0), one.data(), one_size, other.data(), other_size, least, first,
                               second);
    }
    std::vector<int64_t> found;
    for (const auto& own : {first, second})
        found.insert(found.end(), {own.words, own.stretches, own.longest, own.head, own.middle, own.tail, own.numbers,
                                   own.quotes, own.capitals, own.shouted});
    return rows_of(DEDUP_LEVEL::OwnWords::COUNTS, std::move(found));
}

static void load_table(const nb::bytes& data) {
    fold_table.load(static_cast<const uint8_t*>(data.data()), data.size());
}

static nb::dict records(In<uint8_t> block, std::string id, std::vector<std::string> text, std::vector<std::string> language,
                        std::vector<std::string> published, std::vector<std::string> url,
                        std::vector<std::string> outlet, int64_t longest, int depth) {
    check(depth >= 1 && depth <= 64, "no such depth");
    const DEDUP_LEVEL::RecordFields fields{std::move(id),        std::move(text), std::move(language),
                                           std::move(published), std::move(url),  std::move(outlet)};
    DEDUP_LEVEL::Records r;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::read_records(block.data(), block.shape(0), fields, longest, depth, r);
    }
    const size_t size = static_cast<size_t>(r.offsets.back());
    uint8_t* const held = r.text.release();
    nb::dict out;
    out["text"] = nb::ndarray<nb::numpy, uint8_t>(held, {size}, nb::capsule(held, [](void* p) noexcept { std::free(p); }));
    out["bounds"] = rows_of(2, std::move(r.bounds));
    out["plain"] = array(std::move(r.plain));
    out["offsets"] = array(std::move(r.offsets));
    out["ids"] = nb::bytes(r.ids.data(), r.ids.size());
    out["languages"] = nb::bytes(r.languages.data(), r.languages.size());
    out["published"] = nb::bytes(r.published.data(), r.published.size());
    out["urls"] = nb::bytes(r.urls.data(), r.urls.size());
    out["outlets"] = nb::bytes(r.outlets.data(), r.outlets.size());
    return out;
}

static void make_anchors(DEDUP_LEVEL::Anchors* self, const nb::bytes& phrases, Fours<uint8_t> reaches,
                         In<uint64_t> leads) {
    std::string list(phrases.c_str(), phrases.size());
    const auto count = static_cast<size_t>(std::count(list.begin(), list.end(), '\n'));
    check(list.empty() || list.back() == '\n', "a phrase that does not end");
    check(reaches.shape(0) == count && leads.shape(0) == count, "reaches and leads for each phrase");
    new (self) DEDUP_LEVEL::Anchors(std::move(list), reaches.data(), leads.data());
}

static nb::ndarray<nb::numpy, uint32_t> anchored_lines(In<uint8_t> text, In<int64_t> offsets, In<uint8_t> wanted,
                                                       const DEDUP_LEVEL::Anchors& anchors) {
    const Texts t = whole_texts(text, offsets);
    check(wanted.shape(0) == t.count, "one flag for each document");
    std::vector<uint32_t> rows;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::anchored_lines(t, wanted.data(), anchors, rows);
    }
    return rows_of(6, std::move(rows));
}

static nb::ndarray<nb::numpy, uint32_t> addresses(In<uint8_t> text, In<int64_t> offsets) {
    const Texts t = whole_texts(text, offsets);
    std::vector<uint32_t> rows;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::addresses(t, rows);
    }
    return rows_of(5, std::move(rows));
}

static nb::dict tokens(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips, uint64_t seed,
                       bool with_spans, bool with_folded) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    std::vector<int64_t> bounds(t.count + 1), folded_offsets(t.count + 1);
    TokenResult r{{}, {}, {}, {}, bounds.data(), folded_offsets.data()};
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::list_tokens(t, seed, with_spans, with_folded, r);
    }
    nb::dict out;
    out["hashes"] = array(std::move(r.hashes));
    out["unspaced"] = array(std::move(r.unspaced));
    out["spans"] = rows_of(2, std::move(r.spans));
    out["offsets"] = array(std::move(bounds));
    out["folded"] = nb::bytes(r.folded.data(), r.folded.size());
    out["folded_offsets"] = array(std::move(folded_offsets));
    return out;
}

static nb::tuple sentences(In<uint8_t> text, In<int64_t> offsets, In<uint8_t> upper, In<uint8_t> lower, In<uint8_t> prefixes,
                           In<int64_t> prefix_offsets, size_t longest) {
    const Texts t = whole_texts(text, offsets);
    check_offsets(prefix_offsets, static_cast<int64_t>(prefixes.shape(0)), "offsets do not fit the prefixes");
    std::vector<uint32_t> spans;
    std::vector<int64_t> bounds(t.count + 1);
    {
        nb::gil_scoped_release release;
        const DEDUP_LEVEL::SentenceFinder finder(upper.data(), upper.shape(0), lower.data(), lower.shape(0),
                                                 prefixes.data(), prefix_offsets.data(), prefix_offsets.shape(0) - 1,
                                                 longest);
        for (size_t i = 0; i < t.count; ++i) {
            finder.find(t.bytes + t.offsets[i], t.bytes + t.offsets[i + 1], spans);
            bounds[i + 1] = static_cast<int64_t>(spans.size() / 2);
        }
    }
    return nb::make_tuple(rows_of(2, std::move(spans)), array(std::move(bounds)));
}

static nb::tuple count_languages(const DEDUP_LEVEL::LanguageTeller& teller, In<uint8_t> text, In<int64_t> offsets, size_t window) {
    const Texts t = whole_texts(text, offsets);
    check(window >= 1, "no such window");
    constexpr size_t parts = DEDUP_LEVEL::LanguageTeller::PARTS, languages = DEDUP_LEVEL::LanguageTeller::LANGUAGES;
    std::vector<uint32_t> scripts(t.count * parts * DEDUP_LEVEL::SCRIPTS), hits(t.count * parts * languages);
    {
        nb::gil_scoped_release release;
        teller.count(t, window, scripts.data(), hits.data());
    }
    return nb::make_tuple(array(std::move(scripts), {t.count, parts, DEDUP_LEVEL::SCRIPTS}),
                          array(std::move(hits), {t.count, parts, languages}));
}

static uint64_t hash(const nb::bytes& data, uint64_t seed) {
    return DEDUP_LEVEL::Xxh3::hash(static_cast<const uint8_t*>(data.data()), data.size(), seed);
}

static nb::ndarray<nb::numpy, uint64_t> hash_each(In<uint8_t> text, In<int64_t> offsets, uint64_t seed) {
    check_offsets(offsets, static_cast<int64_t>(text.shape(0)), "offsets do not fit the text");
    std::vector<uint64_t> hashes(offsets.shape(0) - 1);
    for (size_t i = 0; i < hashes.size(); ++i)
        hashes[i] = DEDUP_LEVEL::Xxh3::hash(text.data() + offsets(i), static_cast<size_t>(offsets(i + 1) - offsets(i)), seed);
    return array(std::move(hashes));
}

static void bind_text(nb::module_& m) {
    m.def("load_table", &load_table, "data"_a);
    m.def("sentences", &sentences, no("text"), no("offsets"), no("upper"), no("lower"), no("prefixes"),
          no("prefix_offsets"), "longest"_a);
    nb::class_<DEDUP_LEVEL::LanguageTeller>(m, "LanguageTeller")
        .def("__init__",
             [](DEDUP_LEVEL::LanguageTeller* at, In<uint64_t> words, In<uint64_t> languages) {
                 check(words.shape(0) == languages.shape(0), "the languages of each word");
                 new (at) DEDUP_LEVEL::LanguageTeller(words.data(), languages.data(), words.shape(0));
             },
             no("words"), no("languages"))
        .def("count", &count_languages, no("text"), no("offsets"), "window"_a);
    nb::class_<DEDUP_LEVEL::Anchors>(m, "Anchors")
        .def("__init__", &make_anchors, "phrases"_a, no("reaches"), no("leads"));
    m.def("pack", &pack, "texts"_a);
    m.def("hash", &hash, "data"_a, "seed"_a);
    m.def("hash_each", &hash_each, no("text"), no("offsets"), "seed"_a);
    m.def("records", &records, no("block"), "id"_a, "text"_a, "language"_a, "published"_a, "url"_a, "outlet"_a,
          "longest"_a, "depth"_a);
    m.def("anchored_lines", &anchored_lines, no("text"), no("offsets"), no("wanted"), "anchors"_a);
    m.def("addresses", &addresses, no("text"), no("offsets"));
    m.def("own_words", &own_words, no("blocks"), no("one"), no("other"), "least"_a);
    m.def("tokens", &tokens, no("text"), no("offsets"), no("skip_offsets"), no("skips"), "seed"_a, "with_spans"_a,
          "with_folded"_a);
}

}  // namespace bindings
