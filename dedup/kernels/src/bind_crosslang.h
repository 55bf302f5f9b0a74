// The Python face of what looks for translations, and aligns them.
#pragma once

#include <vector>

#include "align.h"
#include "arguments.h"
#include "entries.h"
#include "fingerprint.h"
#include "overlap.h"
#include "term_index.h"
#include "terms.h"

namespace bindings {

static void learn_forms(DEDUP_LEVEL::TermTable& table, In<uint64_t> keys, In<uint64_t> forms, In<uint8_t> reaches) {
    check(keys.shape(0) == forms.shape(0) && keys.shape(0) == reaches.shape(0), "one form and one reach for each key");
    nb::gil_scoped_release release;  // whoever walks may take a while, and does not hold it
    const auto lock = table.teaching();
    for (size_t i = 0; i < keys.shape(0); ++i) table.learn_form(keys(i), forms(i), reaches(i));
}

using Learn = void (DEDUP_LEVEL::TermTable::*)(uint64_t, const uint32_t*, const float*, size_t);

// `loaded`: a whole lexicon, for which the table makes room first and settles after. A parameter of its own, since a
// build with -fsanitize=undefined does not compare members' addresses in constants.
template <Learn learn, bool loaded = false>
void learn_meanings(DEDUP_LEVEL::TermTable& table, In<uint64_t> keys, In<int64_t> offsets, In<uint32_t> terms,
                    In<float> weights) {
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check(keys.shape(0) == offsets.shape(0) - 1 && terms.shape(0) == weights.shape(0),
          "one stretch of terms for each key, one weight for each term");
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    if (loaded) table.expect_entries(keys.shape(0), terms.shape(0));
    for (size_t i = 0; i < keys.shape(0); ++i)
        (table.*learn)(keys(i), terms.data() + offsets(i), weights.data() + offsets(i),
                       static_cast<size_t>(offsets(i + 1) - offsets(i)));
    if (loaded) table.settle();
}

static void forget(DEDUP_LEVEL::TermTable& table) {
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    table.forget();
}

static void learn_scales(DEDUP_LEVEL::TermTable& table, In<uint64_t> forms, In<uint8_t> exponents) {
    check(forms.shape(0) == exponents.shape(0), "one exponent for each form");
    nb::gil_scoped_release release;
    const auto lock = table.teaching();
    for (size_t i = 0; i < forms.shape(0); ++i) table.learn_scale(forms(i), exponents(i));
}

static nb::dict walk(const DEDUP_LEVEL::TermTable& table, In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets,
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

static nb::dict words_of_cells(In<uint8_t> text, In<int64_t> offsets, size_t column, size_t columns) {
    const Texts t = whole_texts(text, offsets);
    check(column < columns, "no such column");
    check(t.size < UINT32_MAX, "a table of 4 GiB or more");
    DEDUP_LEVEL::CellWords found;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::words_of_cells(t, column, columns, found);
    }
    nb::dict out;
    out["folded"] = nb::bytes(found.folded.data(), found.folded.size());
    out["words"] = array(std::move(found.words));
    out["ranks"] = array(std::move(found.ranks));
    out["offsets"] = array(std::move(found.offsets));
    return out;
}

static nb::ndarray<nb::numpy, uint64_t> row_keys(In<uint64_t> forms, In<uint32_t> words, In<int64_t> offsets) {
    check_offsets(offsets, static_cast<int64_t>(words.shape(0)), "offsets do not fit the words");
    for (size_t i = 0; i < words.shape(0); ++i) check(words(i) < forms.shape(0), "a word without a form");
    std::vector<uint64_t> keys(offsets.shape(0) - 1);
    DEDUP_LEVEL::row_keys(forms.data(), words.data(), offsets.data(), keys.size(), keys.data());
    return array(std::move(keys));
}

static nb::tuple join_entries(In<uint64_t> keys, In<uint32_t> rows, In<int64_t> offsets, In<uint32_t> terms, In<float> weights,
                              size_t most) {
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check(keys.shape(0) == rows.shape(0) && keys.shape(0) < UINT32_MAX, "one row for each key");
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    for (size_t i = 0; i < rows.shape(0); ++i) check(rows(i) < offsets.shape(0) - 1, "a row that is not there");
    DEDUP_LEVEL::Entries found;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::join_entries(keys.data(), rows.data(), keys.shape(0), {offsets.data(), terms.data(), weights.data()},
                                  most, found);
    }
    return nb::make_tuple(array(std::move(found.keys)), array(std::move(found.offsets)), array(std::move(found.terms)),
                          array(std::move(found.weights)));
}

static nb::ndarray<nb::numpy, uint8_t> strangers(In<uint64_t> forms, In<int64_t> offsets, In<uint32_t> terms) {
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), "offsets do not fit the terms");
    check(forms.shape(0) == offsets.shape(0) - 1 && forms.shape(0) < UINT32_MAX, "one form for each row");
    std::vector<uint8_t> strange(forms.shape(0));
    DEDUP_LEVEL::strangers(forms.data(), strange.size(), {offsets.data(), terms.data(), nullptr}, strange.data());
    return array(std::move(strange));
}

static nb::tuple weigh(const DEDUP_LEVEL::Rarity& rarity, In<uint32_t> terms, In<float> weights, In<int64_t> bounds, bool normal) {
    check_terms(terms, weights, bounds, "bounds do not fit the terms");
    DEDUP_LEVEL::Fingerprints found;
    {
        nb::gil_scoped_release release;
        rarity.weigh(terms.data(), weights.data(), bounds.data(), bounds.shape(0) - 1, normal, found);
    }
    return nb::make_tuple(array(std::move(found.terms)), array(std::move(found.weights)), array(std::move(found.offsets)));
}

// Fingerprints, each with its group and its day.
static size_t check_fingerprints(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, In<uint8_t> groups, In<int32_t> days) {
    check_terms(terms, weights, offsets);
    const size_t n = offsets.shape(0) - 1;
    check(groups.shape(0) == n && days.shape(0) == n, "one group and one day for each fingerprint");
    return n;
}

static void add_fingerprints(DEDUP_LEVEL::TermIndex& index, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                             In<uint8_t> groups, In<int32_t> days) {
    const size_t n = check_fingerprints(terms, weights, offsets, groups, days);
    nb::gil_scoped_release release;  // whoever searches may take a while, and does not hold it
    check(index.size() + n < 0xFFFFFFFFu, "too many documents for one index");
    for (size_t i = 0; i < n; ++i)
        index.add(terms.data() + offsets(i), weights.data() + offsets(i), static_cast<size_t>(offsets(i + 1) - offsets(i)),
                  groups(i), days(i));
}

static nb::tuple search_fingerprints(DEDUP_LEVEL::TermIndex& index, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
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

static nb::tuple align(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, In<int64_t> documents, Pairs<uint32_t> pairs,
                       float least) {
    check_terms(terms, weights, offsets);
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

static nb::ndarray<nb::numpy, double> overlap(In<uint32_t> terms, In<float> weights, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    check_terms(terms, weights, offsets);
    check_pairs(pairs, offsets.shape(0) - 1);
    std::vector<double> figures(DEDUP_LEVEL::OVERLAP_FIGURES * pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::overlap(terms.data(), weights.data(), offsets.data(), pairs.data(), pairs.shape(0), figures.data());
    }
    return rows_of(DEDUP_LEVEL::OVERLAP_FIGURES, std::move(figures));
}

static void bind_crosslang(nb::module_& m) {
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
        .def("learn_entries", &learn_meanings<&TermTable::learn_entry, true>, no("keys"), no("offsets"), no("terms"),
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
    m.def("words_of_cells", &words_of_cells, no("text"), no("offsets"), "column"_a, "columns"_a);
    m.def("row_keys", &row_keys, no("forms"), no("words"), no("offsets"));
    m.def("join_entries", &join_entries, no("keys"), no("rows"), no("offsets"), no("terms"), no("weights"), "most"_a);
    m.def("strangers", &strangers, no("forms"), no("offsets"), no("terms"));
}

}  // namespace bindings
