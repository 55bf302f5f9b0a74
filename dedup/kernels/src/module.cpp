// The Python face of the kernel. Nothing that comes in is trusted: shapes, offsets and indices are checked before the
// GIL is released and any pointer is followed.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

#include "align.h"
#include "addresses.h"
#include "band_index.h"
#include "candidates.h"
#include "fingerprint.h"
#include "kernel.h"
#include "language.h"
#include "lines.h"
#include "overlap.h"
#include "pack.h"
#include "passages.h"
#include "records.h"
#include "sentences.h"
#include "sketch.h"
#include "term_index.h"
#include "terms.h"
#include "verify.h"

namespace nb = nanobind;
using namespace nb::literals;

FoldTable fold_table;

namespace {

template <typename T>
using In = nb::ndarray<const T, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Pairs = nb::ndarray<const T, nb::shape<-1, 2>, nb::c_contig, nb::device::cpu>;

constexpr int64_t LONGEST = int64_t{1} << 27;  // bytes; token places must fit 31 bits after folding
constexpr unsigned MOST_THREADS = 256;

void check(bool holds, const char* what) {
    if (!holds) throw std::invalid_argument(what);
}

// An array that owns the vector's memory.
template <typename T>
nb::ndarray<nb::numpy, T> array(std::vector<T>&& values, std::vector<size_t> shape = {}) {
    auto* held = new std::vector<T>(std::move(values));
    nb::capsule owner(held, [](void* p) noexcept { delete static_cast<std::vector<T>*>(p); });
    if (shape.empty()) shape = {held->size()};
    return nb::ndarray<nb::numpy, T>(held->data(), shape.size(), shape.data(), owner);
}

// The same in rows of so many.
template <typename T>
nb::ndarray<nb::numpy, T> rows_of(size_t columns, std::vector<T>&& values) {
    const size_t rows = values.size() / columns;
    return array(std::move(values), {rows, columns});
}

void check_offsets(const In<int64_t>& offsets, int64_t size, const char* what) {
    check(offsets.shape(0) >= 1 && offsets(0) == 0, what);
    for (size_t i = 0; i + 1 < offsets.shape(0); ++i) check(offsets(i) <= offsets(i + 1), what);
    check(offsets(offsets.shape(0) - 1) <= size, what);
}

Texts texts(const In<uint8_t>& text, const In<int64_t>& offsets, const In<int64_t>& skip_offsets,
            const Pairs<uint32_t>& skips) {
    check(!fold_table.entries.empty(), "load_table() must come first");
    check_offsets(offsets, static_cast<int64_t>(text.shape(0)), "offsets do not fit the text");
    const size_t n = offsets.shape(0) - 1;
    for (size_t i = 0; i < n; ++i) check(offsets(i + 1) - offsets(i) < LONGEST, "a document of 128 MiB or more");
    if (skip_offsets.shape(0) > 1) {
        check(skip_offsets.shape(0) == n + 1, "skip_offsets do not fit the offsets");
        check_offsets(skip_offsets, static_cast<int64_t>(skips.shape(0)), "skip_offsets do not fit the skips");
    }
    return {text.data(), text.shape(0), n, offsets.data(), skip_offsets.shape(0) > 1 ? skip_offsets.data() : nullptr,
            skips.data()};
}

// The same with nothing left out.
Texts whole_texts(const In<uint8_t>& text, const In<int64_t>& offsets) {
    check(!fold_table.entries.empty(), "load_table() must come first");
    check_offsets(offsets, static_cast<int64_t>(text.shape(0)), "offsets do not fit the text");
    const size_t n = offsets.shape(0) - 1;
    for (size_t i = 0; i < n; ++i) check(offsets(i + 1) - offsets(i) < LONGEST, "a document of 128 MiB or more");
    return {text.data(), text.shape(0), n, offsets.data(), nullptr, nullptr};
}

void check_pairs(const Pairs<uint32_t>& pairs, size_t n) {
    for (size_t i = 0; i < pairs.shape(0); ++i) check(pairs(i, 0) < n && pairs(i, 1) < n, "a pair of no document");
}

// Strings that stay alive while the GIL is released, whatever others do to the list they came in.
class HeldTexts {
public:
    explicit HeldTexts(const nb::list& list) {
        const size_t n = list.size();
        texts.reserve(n);
        held_.reserve(n);
        for (size_t i = 0; i < n; ++i) {
            PyObject* item = PyList_GET_ITEM(list.ptr(), static_cast<Py_ssize_t>(i));
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

nb::tuple pack(const nb::list& list) {
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

void load_table(const nb::bytes& data) {
    fold_table.load(static_cast<const uint8_t*>(data.data()), data.size());
}

nb::dict records(In<uint8_t> block, std::string id, std::vector<std::string> text, std::vector<std::string> language,
                 std::vector<std::string> published, int64_t longest, int depth) {
    check(depth >= 1 && depth <= 64, "no such depth");
    const DEDUP_LEVEL::RecordFields fields{std::move(id), std::move(text), std::move(language), std::move(published)};
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
    return out;
}

void make_anchors(DEDUP_LEVEL::Anchors* self, const nb::bytes& phrases, Pairs<uint8_t> reaches, In<uint64_t> leads) {
    std::string list(phrases.c_str(), phrases.size());
    const auto count = static_cast<size_t>(std::count(list.begin(), list.end(), '\n'));
    check(list.empty() || list.back() == '\n', "a phrase that does not end");
    check(reaches.shape(0) == count && leads.shape(0) == count, "reaches and leads for each phrase");
    new (self) DEDUP_LEVEL::Anchors(std::move(list), reaches.data(), leads.data());
}

nb::dict sketch(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips, In<uint32_t> a,
                In<uint32_t> b, const DEDUP_LEVEL::Anchors* anchors, uint64_t seed, uint32_t bands,
                uint32_t rows, int log_scale, uint32_t sketch_floor, bool with_signatures) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    check(a.shape(0) == b.shape(0) && a.shape(0) % 64 == 0, "permutations come in multiples of 64");
    check(uint64_t{bands} * rows <= a.shape(0), "more bands and rows than permutations");
    check(log_scale >= 0 && log_scale <= 29, "no such scale");
    const SketchPlan plan{{a.data(), b.data(), static_cast<uint32_t>(a.shape(0))},
                          seed, bands, rows, sketch_floor, log_scale};
    std::vector<uint32_t> tokens(t.count), shingles(t.count), keys(t.count * bands), signatures;
    std::vector<uint64_t> digests(t.count);
    std::vector<uint8_t> anchored(t.count);
    std::vector<int64_t> sketch_offsets(t.count + 1);
    if (with_signatures) signatures.resize(t.count * a.shape(0));
    SketchResult r{tokens.data(), shingles.data(), keys.data(), with_signatures ? signatures.data() : nullptr,
                   digests.data(), anchored.data(), sketch_offsets.data(), {}};
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::sketch_documents(t, plan, anchors, r);
        r.sketch.shrink_to_fit();
    }
    nb::dict out;
    out["tokens"] = array(std::move(tokens));
    out["shingles"] = array(std::move(shingles));
    out["digests"] = array(std::move(digests));
    out["anchored"] = array(std::move(anchored));
    out["band_keys"] = array(std::move(keys), {t.count, bands});
    out["sketch"] = array(std::move(r.sketch));
    out["sketch_offsets"] = array(std::move(sketch_offsets));
    out["signatures"] = array(std::move(signatures), {with_signatures ? t.count : 0, a.shape(0)});
    return out;
}

nb::ndarray<nb::numpy, uint32_t> anchored_lines(In<uint8_t> text, In<int64_t> offsets, In<uint8_t> wanted,
                                                const DEDUP_LEVEL::Anchors& anchors) {
    const Texts t = whole_texts(text, offsets);
    check(wanted.shape(0) == t.count, "one flag for each document");
    std::vector<uint32_t> rows;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::anchored_lines(t, wanted.data(), anchors, rows);
    }
    return rows_of(4, std::move(rows));
}

nb::ndarray<nb::numpy, uint32_t> addresses(In<uint8_t> text, In<int64_t> offsets) {
    const Texts t = whole_texts(text, offsets);
    std::vector<uint32_t> rows;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::addresses(t, rows);
    }
    return rows_of(5, std::move(rows));
}

nb::tuple shingles(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips,
                   uint64_t seed) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    std::vector<uint64_t> hashes;
    std::vector<int64_t> bounds(t.count + 1);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::distinct_shingles(t, seed, hashes, bounds.data());
    }
    return nb::make_tuple(array(std::move(hashes)), array(std::move(bounds)));
}

nb::dict tokens(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips, uint64_t seed,
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

nb::ndarray<nb::numpy, uint8_t> same_tokens(In<uint8_t> text, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    const Texts t = whole_texts(text, offsets);
    check_pairs(pairs, t.count);
    std::vector<uint8_t> same(pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::same_tokens(t, pairs.data(), pairs.shape(0), same.data());
    }
    return array(std::move(same));
}

nb::tuple count_shared(In<uint64_t> hashes, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the hashes");
    check_pairs(pairs, offsets.shape(0) - 1);
    const size_t n = pairs.shape(0);
    std::vector<uint32_t> shared(n), stretches(n), together(n);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::count_shared(hashes.data(), offsets.data(), pairs.data(), n,
                                  {shared.data(), stretches.data(), together.data()});
    }
    return nb::make_tuple(array(std::move(shared)), array(std::move(stretches)), array(std::move(together)));
}

nb::tuple arrange(In<uint32_t> sizes, Pairs<uint32_t> pairs, uint64_t most) {
    check(sizes.shape(0) < 0xFFFFFFF0u && pairs.shape(0) < 0x7FFFFFFFu, "too many documents or pairs");
    check_pairs(pairs, sizes.shape(0));
    std::vector<uint32_t> order;
    std::vector<int64_t> bounds;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::arrange(sizes.data(), sizes.shape(0), pairs.data(), pairs.shape(0), most, order, bounds);
    }
    return nb::make_tuple(array(std::move(order)), array(std::move(bounds)));
}

nb::tuple candidates(In<uint32_t> ranks, In<uint32_t> shingle_counts, In<uint32_t> sketch_hashes, In<int64_t> sketch_offsets,
                     nb::ndarray<const uint32_t, nb::ndim<2>, nb::c_contig, nb::device::cpu> band_keys, int log_scale,
                     uint32_t sketch_floor, uint32_t sketch_cap, uint32_t band_cap, uint32_t min_shared,
                     uint32_t per_mille_large, uint32_t per_mille_small, uint32_t per_mille_light, unsigned threads) {
    const size_t n = ranks.shape(0), ranked = shingle_counts.shape(0);
    for (size_t i = 0; i < n; ++i)
        check(ranks(i) < ranked || ranks(i) == DEDUP_LEVEL::Documents::NO_RANK, "a rank of no document");
    check(sketch_offsets.shape(0) == n + 1 && band_keys.shape(0) == n, "one row for each document");
    check_offsets(sketch_offsets, static_cast<int64_t>(sketch_hashes.shape(0)), "sketch_offsets do not fit");
    check(n < DEDUP_LEVEL::Groups::LAST, "too many documents");
    check(sketch_cap >= 2 && band_cap >= 2 && sketch_floor > 0 && log_scale >= 0 && log_scale <= 29, "no such limits");
    check(threads >= 1, "at least one thread");
    const DEDUP_LEVEL::Documents documents{n, ranked, ranks.data(), shingle_counts.data(), sketch_hashes.data(), band_keys.data(),
                                           sketch_offsets.data()};
    const DEDUP_LEVEL::CandidateRules rules{static_cast<uint32_t>(band_keys.shape(1)), sketch_floor, log_scale,
                                            sketch_cap, band_cap, min_shared, per_mille_large, per_mille_small, per_mille_light};
    std::vector<uint32_t> pairs;
    uint64_t capped;
    {
        nb::gil_scoped_release release;
        const DEDUP_LEVEL::CandidateIndex index(documents, rules, std::min(threads, MOST_THREADS));
        pairs = index.pairs();
        capped = index.capped;
    }
    return nb::make_tuple(rows_of(2, std::move(pairs)), capped);
}

nb::ndarray<nb::numpy, uint32_t> connected(size_t n, Pairs<uint32_t> pairs) {
    check(n < 0xFFFFFFFFu, "too many documents");
    check_pairs(pairs, n);
    std::vector<uint32_t> labels(n);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::connected(n, pairs.data(), pairs.shape(0), labels.data());
    }
    return array(std::move(labels));
}

nb::ndarray<nb::numpy, uint8_t> any_passage(In<uint64_t> hashes, In<uint8_t> unspaced, In<int64_t> offsets,
                                            Pairs<uint32_t> pairs, int32_t least) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the tokens");
    check(unspaced.shape(0) == hashes.shape(0), "one kind for each token");
    check_pairs(pairs, offsets.shape(0) - 1);
    std::vector<uint8_t> any(pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::PassageFinder finder(hashes.data(), unspaced.data(), offsets.data(), offsets.shape(0) - 1);
        for (size_t p = 0; p < any.size(); ++p)
            any[p] = finder.any(pairs.data()[2 * p], pairs.data()[2 * p + 1], least);
    }
    return array(std::move(any));
}

nb::tuple passages(In<uint64_t> hashes, In<uint8_t> unspaced, In<int64_t> offsets, Pairs<uint32_t> pairs,
                   int32_t least) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the tokens");
    check(unspaced.shape(0) == hashes.shape(0), "one kind for each token");
    check_pairs(pairs, offsets.shape(0) - 1);
    std::vector<int32_t> rows;
    std::vector<int64_t> bounds(pairs.shape(0) + 1);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::PassageFinder finder(hashes.data(), unspaced.data(), offsets.data(), offsets.shape(0) - 1);
        std::vector<DEDUP_LEVEL::SharedPassage> found;
        for (size_t p = 0; p < pairs.shape(0); ++p) {
            finder.find(pairs.data()[2 * p], pairs.data()[2 * p + 1], least, found);
            for (const auto& f : found) rows.insert(rows.end(), {f.a_start, f.a_end, f.b_start, f.b_end, f.weight});
            bounds[p + 1] = static_cast<int64_t>(rows.size() / 5);
        }
    }
    return nb::make_tuple(rows_of(5, std::move(rows)), array(std::move(bounds)));
}

using BandKeys = nb::ndarray<const uint32_t, nb::ndim<2>, nb::c_contig, nb::device::cpu>;

nb::ndarray<nb::numpy, uint32_t> query(const DEDUP_LEVEL::BandIndex& index, BandKeys keys, uint32_t block_row) {
    check(keys.shape(1) == index.bands(), "as many keys as bands");
    std::vector<uint32_t> pairs;
    index.query(keys.data(), keys.shape(0), block_row, pairs);
    return rows_of(2, std::move(pairs));
}

void add(DEDUP_LEVEL::BandIndex& index, BandKeys keys, In<uint32_t> rows) {
    check(keys.shape(1) == index.bands() && keys.shape(0) == rows.shape(0), "as many keys as bands, one row for each");
    for (size_t i = 0; i < rows.shape(0); ++i) index.add(keys.data() + i * index.bands(), rows(i));
}

void learn_forms(DEDUP_LEVEL::TermTable& table, In<uint64_t> keys, In<uint64_t> forms, In<uint8_t> reaches) {
    check(keys.shape(0) == forms.shape(0) && keys.shape(0) == reaches.shape(0), "one form and one reach for each key");
    nb::gil_scoped_release release;  // whoever walks may take a while, and does not hold it
    const auto lock = table.teaching();
    for (size_t i = 0; i < keys.shape(0); ++i) table.learn_form(keys(i), forms(i), reaches(i));
}

using Learn = void (DEDUP_LEVEL::TermTable::*)(uint64_t, const uint32_t*, const float*, size_t);

template <Learn learn>
void learn_meanings(DEDUP_LEVEL::TermTable& table, In<uint64_t> keys, In<int64_t> offsets, In<uint32_t> terms,
                    In<float> weights) {
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check(keys.shape(0) == offsets.shape(0) - 1 && terms.shape(0) == weights.shape(0),
          "one stretch of terms for each key, one weight for each term");
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    for (size_t i = 0; i < keys.shape(0); ++i)
        (table.*learn)(keys(i), terms.data() + offsets(i), weights.data() + offsets(i),
                       static_cast<size_t>(offsets(i + 1) - offsets(i)));
    if (learn == &DEDUP_LEVEL::TermTable::learn_entry) table.settle();
}

void forget(DEDUP_LEVEL::TermTable& table) {
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    table.forget();
}

void learn_scales(DEDUP_LEVEL::TermTable& table, In<uint64_t> forms, In<uint8_t> exponents) {
    check(forms.shape(0) == exponents.shape(0), "one exponent for each form");
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    for (size_t i = 0; i < forms.shape(0); ++i) table.learn_scale(forms(i), exponents(i));
}

nb::dict walk(const DEDUP_LEVEL::TermTable& table, In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets,
              Pairs<uint32_t> skips) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    DEDUP_LEVEL::FoundTerms found;
    {
        nb::gil_scoped_release release;
        table.walk(t, found);
    }
    nb::dict out;
    out["terms"] = array(std::move(found.terms));
    out["places"] = array(std::move(found.places));
    out["weights"] = array(std::move(found.weights));
    out["offsets"] = array(std::move(found.offsets));
    out["unknown"] = array(std::move(found.unknown));
    out["unknown_folded"] = nb::bytes(found.unknown_folded.data(), found.unknown_folded.size());
    out["unknown_kinds"] = array(std::move(found.unknown_kinds));
    out["runs"] = array(std::move(found.runs));
    out["runs_folded"] = nb::bytes(found.runs_folded.data(), found.runs_folded.size());
    return out;
}

nb::tuple weigh(const DEDUP_LEVEL::Rarity& rarity, In<uint32_t> terms, In<float> weights, In<int64_t> bounds, bool normal) {
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    check_offsets(bounds, static_cast<int64_t>(terms.shape(0)), "bounds do not fit the terms");
    DEDUP_LEVEL::Fingerprints found;
    {
        nb::gil_scoped_release release;
        rarity.weigh(terms.data(), weights.data(), bounds.data(), bounds.shape(0) - 1, normal, found);
    }
    return nb::make_tuple(array(std::move(found.terms)), array(std::move(found.weights)), array(std::move(found.offsets)));
}

// Fingerprints, each with its group and its day.
size_t check_fingerprints(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, In<uint8_t> groups, In<int32_t> days) {
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    const size_t n = offsets.shape(0) - 1;
    check(groups.shape(0) == n && days.shape(0) == n, "one group and one day for each fingerprint");
    return n;
}

void add_fingerprints(DEDUP_LEVEL::TermIndex& index, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                      In<uint8_t> groups, In<int32_t> days) {
    const size_t n = check_fingerprints(terms, weights, offsets, groups, days);
    check(index.size() + n < 0xFFFFFFFFu, "too many documents for one index");
    for (size_t i = 0; i < n; ++i)
        index.add(terms.data() + offsets(i), weights.data() + offsets(i), static_cast<size_t>(offsets(i + 1) - offsets(i)),
                  groups(i), days(i));
}

nb::tuple search_fingerprints(DEDUP_LEVEL::TermIndex& index, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                              In<uint8_t> groups, In<int32_t> days, int32_t window, uint32_t most, float least) {
    const size_t n = check_fingerprints(terms, weights, offsets, groups, days);
    std::vector<DEDUP_LEVEL::Hit> hits;
    std::vector<int64_t> bounds(n + 1);
    {
        nb::gil_scoped_release release;
        index.settle();
        DEDUP_LEVEL::TermIndex::Searcher searcher(index);
        for (size_t i = 0; i < n; ++i) {
            searcher.search(terms.data() + offsets(i), weights.data() + offsets(i),
                            static_cast<size_t>(offsets(i + 1) - offsets(i)), groups(i), days(i), window, most, least,
                            hits);
            bounds[i + 1] = static_cast<int64_t>(hits.size());
        }
    }
    std::vector<uint32_t> rows(hits.size());
    std::vector<float> scores(hits.size());
    for (size_t i = 0; i < hits.size(); ++i) rows[i] = hits[i].row, scores[i] = hits[i].score;
    return nb::make_tuple(array(std::move(rows)), array(std::move(scores)), array(std::move(bounds)));
}

nb::tuple align(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, In<int64_t> documents, Pairs<uint32_t> pairs,
                float least) {
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check_offsets(documents, static_cast<int64_t>(offsets.shape(0)) - 1, "documents do not fit the sentences");
    check_pairs(pairs, documents.shape(0) - 1);
    const size_t n = pairs.shape(0);
    std::vector<DEDUP_LEVEL::Bead> beads;
    std::vector<int64_t> bounds(n + 1);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::Aligner aligner({terms.data(), weights.data(), offsets.data(), documents.data()},
                                     static_cast<size_t>(documents.shape(0) - 1), least);
        for (size_t i = 0; i < n; ++i) {
            aligner.align(pairs(i, 0), pairs(i, 1), beads);
            bounds[i + 1] = static_cast<int64_t>(beads.size());
        }
    }
    std::vector<uint32_t> places(4 * beads.size());
    std::vector<float> similarities(beads.size());
    for (size_t i = 0; i < beads.size(); ++i) {
        places[4 * i] = beads[i].a_start, places[4 * i + 1] = beads[i].a_end;
        places[4 * i + 2] = beads[i].b_start, places[4 * i + 3] = beads[i].b_end;
        similarities[i] = beads[i].similarity;
    }
    return nb::make_tuple(rows_of(4, std::move(places)), array(std::move(similarities)), array(std::move(bounds)));
}

nb::ndarray<nb::numpy, double> overlap(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check_pairs(pairs, offsets.shape(0) - 1);
    std::vector<double> figures(DEDUP_LEVEL::OVERLAP_FIGURES * pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::overlap(terms.data(), weights.data(), offsets.data(), pairs.data(), pairs.shape(0), figures.data());
    }
    return rows_of(DEDUP_LEVEL::OVERLAP_FIGURES, std::move(figures));
}

nb::tuple sentences(In<uint8_t> text, In<int64_t> offsets, In<uint8_t> upper, In<uint8_t> lower, In<uint8_t> prefixes,
                    In<int64_t> prefix_offsets) {
    const Texts t = whole_texts(text, offsets);
    check_offsets(prefix_offsets, static_cast<int64_t>(prefixes.shape(0)), "offsets do not fit the prefixes");
    std::vector<uint32_t> spans;
    std::vector<int64_t> bounds(t.count + 1);
    {
        nb::gil_scoped_release release;
        const DEDUP_LEVEL::SentenceFinder finder(upper.data(), upper.shape(0), lower.data(), lower.shape(0),
                                                 prefixes.data(), prefix_offsets.data(), prefix_offsets.shape(0) - 1);
        for (size_t i = 0; i < t.count; ++i) {
            finder.find(t.bytes + t.offsets[i], t.bytes + t.offsets[i + 1], spans);
            bounds[i + 1] = static_cast<int64_t>(spans.size() / 2);
        }
    }
    return nb::make_tuple(rows_of(2, std::move(spans)), array(std::move(bounds)));
}

nb::tuple count_languages(const DEDUP_LEVEL::LanguageTeller& teller, In<uint8_t> text, In<int64_t> offsets, size_t window) {
    const Texts t = whole_texts(text, offsets);
    check(window >= 1, "no such window");
    std::vector<uint32_t> scripts(t.count * DEDUP_LEVEL::SCRIPTS), hits(t.count * DEDUP_LEVEL::LanguageTeller::LANGUAGES);
    {
        nb::gil_scoped_release release;
        teller.count(t, window, scripts.data(), hits.data());
    }
    return nb::make_tuple(array(std::move(scripts), {t.count, DEDUP_LEVEL::SCRIPTS}),
                          array(std::move(hits), {t.count, DEDUP_LEVEL::LanguageTeller::LANGUAGES}));
}

uint64_t hash(const nb::bytes& data, uint64_t seed) {
    return DEDUP_LEVEL::Xxh3::hash(static_cast<const uint8_t*>(data.data()), data.size(), seed);
}

nb::ndarray<nb::numpy, uint64_t> hash_each(In<uint8_t> text, In<int64_t> offsets, uint64_t seed) {
    check_offsets(offsets, static_cast<int64_t>(text.shape(0)), "offsets do not fit the text");
    std::vector<uint64_t> hashes(offsets.shape(0) - 1);
    for (size_t i = 0; i < hashes.size(); ++i)
        hashes[i] = DEDUP_LEVEL::Xxh3::hash(text.data() + offsets(i), static_cast<size_t>(offsets(i + 1) - offsets(i)), seed);
    return array(std::move(hashes));
}

// The levels this processor can run, best first.
std::vector<std::string> supported() {
    std::vector<std::string> levels;
#if defined(__GNUC__) && defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
        __builtin_cpu_supports("bmi2"))
        levels.push_back("v4");
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
        __builtin_cpu_supports("fma"))
        levels.push_back("v3");
    levels.push_back("v2");
#elif defined(_M_X64)
    levels.push_back("v2");
#else
    levels.push_back("base");
#endif
    return levels;
}

}  // namespace

NB_MODULE(DEDUP_MODULE, m) {
    const auto no = [](const char* name) { return nb::arg(name).noconvert(); };
    m.def("load_table", &load_table, "data"_a);
    m.def("supported", &supported);
    nb::class_<DEDUP_LEVEL::BandIndex>(m, "BandIndex")
        .def(nb::init<uint32_t, uint32_t>(), "bands"_a, "cap"_a)
        .def("query", &query, no("keys"), "block_row"_a)
        .def("add", &add, no("keys"), no("rows"))
        .def_prop_ro("capped", &DEDUP_LEVEL::BandIndex::capped);
    using DEDUP_LEVEL::TermTable;
    nb::class_<TermTable>(m, "TermTable")
        .def("__init__",
             [](TermTable* at, In<uint8_t> upper, bool decimal_comma, float number_weight) {
                 new (at) TermTable(upper.data(), upper.shape(0), decimal_comma, number_weight);
             },
             no("upper"), "decimal_comma"_a, "number_weight"_a)
        .def("learn_forms", &learn_forms, no("keys"), no("forms"), no("reaches"))
        .def("learn_words", &learn_meanings<&TermTable::learn_word>, no("keys"), no("offsets"), no("terms"), no("weights"))
        .def("learn_runs", &learn_meanings<&TermTable::learn_run>, no("keys"), no("offsets"), no("terms"), no("weights"))
        .def("learn_entries", &learn_meanings<&TermTable::learn_entry>, no("keys"), no("offsets"), no("terms"),
             no("weights"))
        .def("learn_scales", &learn_scales, no("forms"), no("exponents"))
        .def("forget", &forget)
        .def_prop_ro("known", &TermTable::known)
        .def("walk", &walk, no("text"), no("offsets"), no("skip_offsets"), no("skips"))
        .def_static("combine", &TermTable::combine, "key"_a, "form"_a)
        .def_static("number_term", &TermTable::number_term, "mantissa"_a, "exponent"_a);
    nb::class_<DEDUP_LEVEL::Rarity>(m, "Rarity")
        .def("__init__",
             [](DEDUP_LEVEL::Rarity* at, In<uint32_t> terms, In<float> values, float other) {
                 check(terms.shape(0) == values.shape(0), "one value for each term");
                 new (at) DEDUP_LEVEL::Rarity(terms.data(), values.data(), terms.shape(0), other);
             },
             no("terms"), no("values"), "other"_a)
        .def("weigh", &weigh, no("terms"), no("weights"), no("bounds"), "normal"_a);
    nb::class_<DEDUP_LEVEL::TermIndex>(m, "TermIndex")
        .def(nb::init<uint32_t, uint32_t>(), "cap"_a, "most_terms"_a)
        .def("add", &add_fingerprints, no("terms"), no("weights"), no("offsets"), no("groups"), no("days"))
        .def("search", &search_fingerprints, no("terms"), no("weights"), no("offsets"), no("groups"), no("days"),
             "window"_a, "most"_a, "least"_a = 0.0f)
        .def("__len__", &DEDUP_LEVEL::TermIndex::size);
    m.def("align", &align, no("terms"), no("weights"), no("offsets"), no("documents"), no("pairs"), "least"_a);
    m.def("overlap", &overlap, no("terms"), no("weights"), no("offsets"), no("pairs"));
    m.def("sentences", &sentences, no("text"), no("offsets"), no("upper"), no("lower"), no("prefixes"),
          no("prefix_offsets"));
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
    m.def("records", &records, no("block"), "id"_a, "text"_a, "language"_a, "published"_a, "longest"_a, "depth"_a);
    m.def("sketch", &sketch, no("text"), no("offsets"), no("skip_offsets"), no("skips"), no("a"), no("b"),
          "anchors"_a.none(), "seed"_a, "bands"_a, "rows"_a, "log_scale"_a, "sketch_floor"_a,
          "with_signatures"_a);
    m.def("anchored_lines", &anchored_lines, no("text"), no("offsets"), no("wanted"), "anchors"_a);
    m.def("addresses", &addresses, no("text"), no("offsets"));
    m.def("shingles", &shingles, no("text"), no("offsets"), no("skip_offsets"), no("skips"), "seed"_a);
    m.def("tokens", &tokens, no("text"), no("offsets"), no("skip_offsets"), no("skips"), "seed"_a, "with_spans"_a,
          "with_folded"_a);
    m.def("same_tokens", &same_tokens, no("text"), no("offsets"), no("pairs"));
    m.def("count_shared", &count_shared, no("hashes"), no("offsets"), no("pairs"));
    m.def("candidates", &candidates, no("ranks"), no("shingle_counts"), no("sketch_hashes"), no("sketch_offsets"), no("band_keys"),
          "log_scale"_a, "sketch_floor"_a, "sketch_cap"_a, "band_cap"_a, "min_shared"_a, "per_mille_large"_a,
          "per_mille_small"_a, "per_mille_light"_a, "threads"_a);
    m.def("arrange", &arrange, no("sizes"), no("pairs"), "most"_a);
    m.def("connected", &connected, "n"_a, no("pairs"));
    m.def("any_passage", &any_passage, no("hashes"), no("unspaced"), no("offsets"), no("pairs"), "least"_a);
    m.def("passages", &passages, no("hashes"), no("unspaced"), no("offsets"), no("pairs"), "least"_a);
}
