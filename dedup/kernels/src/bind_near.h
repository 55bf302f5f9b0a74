// The Python face of what looks for documents that share their wording, and compares them.
#pragma once

#include <algorithm>
#include <vector>

#include "arguments.h"
#include "band_index.h"
#include "candidates.h"
#include "passages.h"
#include "sketch.h"
#include "verify.h"

namespace bindings {

constexpr unsigned MOST_THREADS = 256;

static nb::dict sketch(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips, In<uint32_t> a,
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

static nb::tuple shingles(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips,
                          uint64_t seed) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    std::vector<uint64_t> hashes;
    std::vector<int64_t> bounds(t.count + 1);
    std::vector<uint32_t> repeats(t.count);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::distinct_shingles(t, seed, hashes, bounds.data(), repeats.data());
    }
    return nb::make_tuple(array(std::move(hashes)), array(std::move(bounds)), array(std::move(repeats)));
}

static nb::tuple shingles_in_order(In<uint8_t> text, In<int64_t> offsets, In<int64_t> skip_offsets, Pairs<uint32_t> skips,
                                   uint64_t seed) {
    const Texts t = texts(text, offsets, skip_offsets, skips);
    std::vector<uint64_t> hashes;
    std::vector<uint8_t> unspaced;
    std::vector<int64_t> bounds(t.count + 1);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::shingles_in_order(t, seed, hashes, unspaced, bounds.data());
    }
    return nb::make_tuple(array(std::move(hashes)), array(std::move(unspaced)), array(std::move(bounds)));
}

static nb::tuple distinct(In<uint64_t> hashes, In<int64_t> offsets) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the hashes");
    const size_t n = offsets.shape(0) - 1;
    std::vector<uint64_t> different;
    std::vector<int64_t> bounds(n + 1);
    std::vector<uint32_t> repeats(n);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::Distinct in;
        std::vector<uint64_t> own;
        for (size_t i = 0; i < n; ++i) {
            own.assign(hashes.data() + offsets.data()[i], hashes.data() + offsets.data()[i + 1]);
            repeats[i] = in.append(own, different);
            bounds[i + 1] = static_cast<int64_t>(different.size());
        }
    }
    return nb::make_tuple(array(std::move(different)), array(std::move(bounds)), array(std::move(repeats)));
}

static nb::ndarray<nb::numpy, uint8_t> same_tokens(In<uint8_t> text, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    const Texts t = whole_texts(text, offsets);
    check_pairs(pairs, t.count);
    std::vector<uint8_t> same(pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::same_tokens(t, pairs.data(), pairs.shape(0), same.data());
    }
    return array(std::move(same));
}

static nb::tuple count_shared(In<uint64_t> hashes, In<int64_t> offsets, Pairs<uint32_t> pairs) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the hashes");
    check_pairs(pairs, offsets.shape(0) - 1);
    const size_t n = pairs.shape(0);
    std::vector<uint32_t> shared(n), stretches(n), together(2 * n);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::count_shared(hashes.data(), offsets.data(), pairs.data(), n,
                                  {shared.data(), stretches.data(), together.data()});
    }
    return nb::make_tuple(array(std::move(shared)), array(std::move(stretches)), array(std::move(together), {n, 2}));
}

static nb::tuple arrange(In<uint32_t> sizes, Pairs<uint32_t> pairs, uint64_t most) {
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

static nb::tuple candidates(In<uint32_t> ranks, In<uint32_t> shingle_counts, In<uint32_t> sketch_hashes, In<int64_t> sketch_offsets,
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

static nb::ndarray<nb::numpy, uint32_t> connected(size_t n, Pairs<uint32_t> pairs) {
    check(n < 0xFFFFFFFFu, "too many documents");
    check_pairs(pairs, n);
    std::vector<uint32_t> labels(n);
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::connected(n, pairs.data(), pairs.shape(0), labels.data());
    }
    return array(std::move(labels));
}

static nb::ndarray<nb::numpy, uint8_t> any_passage(In<uint64_t> hashes, In<uint8_t> unspaced, In<int64_t> offsets,
                                                   Pairs<uint32_t> pairs, int32_t least, bool shingled) {
    check_tokens(hashes, unspaced, offsets, pairs);
    std::vector<uint8_t> any(pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::PassageFinder finder(hashes.data(), unspaced.data(), offsets.data(), offsets.shape(0) - 1, shingled);
        for (size_t p = 0; p < any.size(); ++p)
            any[p] = finder.any(pairs.data()[2 * p], pairs.data()[2 * p + 1], least);
    }
    return array(std::move(any));
}

static nb::tuple passages(In<uint64_t> hashes, In<uint8_t> unspaced, In<int64_t> offsets, Pairs<uint32_t> pairs,
                          int32_t least) {
    check_tokens(hashes, unspaced, offsets, pairs);
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

static nb::ndarray<nb::numpy, uint32_t> query(const DEDUP_LEVEL::BandIndex& index, BandKeys keys, uint32_t block_row) {
    check(keys.shape(1) == index.bands(), "as many keys as bands");
    std::vector<uint32_t> pairs;
    index.query(keys.data(), keys.shape(0), block_row, pairs);
    return rows_of(2, std::move(pairs));
}

static void add(DEDUP_LEVEL::BandIndex& index, BandKeys keys, In<uint32_t> rows) {
    check(keys.shape(1) == index.bands() && keys.shape(0) == rows.shape(0), "as many keys as bands, one row for each");
    for (size_t i = 0; i < rows.shape(0); ++i) index.add(keys.data() + i * index.bands(), rows(i));
}

static void bind_near(nb::module_& m) {
    nb::class_<DEDUP_LEVEL::BandIndex>(m, "BandIndex")
        .def(nb::init<uint32_t, uint32_t>(), "bands"_a, "cap"_a)
        .def("query", &query, no("keys"), "block_row"_a)
        .def("add", &add, no("keys"), no("rows"))
        .def_prop_ro("capped", &DEDUP_LEVEL::BandIndex::capped);
    m.def("sketch", &sketch, no("text"), no("offsets"), no("skip_offsets"), no("skips"), no("a"), no("b"),
          "anchors"_a.none(), "seed"_a, "bands"_a, "rows"_a, "log_scale"_a, "sketch_floor"_a,
          "with_signatures"_a);
    m.def("shingles", &shingles, no("text"), no("offsets"), no("skip_offsets"), no("skips"), "seed"_a);
    m.def("shingles_in_order", &shingles_in_order, no("text"), no("offsets"), no("skip_offsets"), no("skips"), "seed"_a);
    m.def("distinct", &distinct, no("hashes"), no("offsets"));
    m.def("same_tokens", &same_tokens, no("text"), no("offsets"), no("pairs"));
    m.def("count_shared", &count_shared, no("hashes"), no("offsets"), no("pairs"));
    m.def("candidates", &candidates, no("ranks"), no("shingle_counts"), no("sketch_hashes"), no("sketch_offsets"), no("band_keys"),
          "log_scale"_a, "sketch_floor"_a, "sketch_cap"_a, "band_cap"_a, "min_shared"_a, "per_mille_large"_a,
          "per_mille_small"_a, "per_mille_light"_a, "threads"_a);
    m.def("arrange", &arrange, no("sizes"), no("pairs"), "most"_a);
    m.def("connected", &connected, "n"_a, no("pairs"));
    m.def("any_passage", &any_passage, no("hashes"), no("unspaced"), no("offsets"), no("pairs"), "least"_a,
          "shingled"_a = false);
    m.def("passages", &passages, no("hashes"), no("unspaced"), no("offsets"), no("pairs"), "least"_a);
}

}  // namespace bindings
