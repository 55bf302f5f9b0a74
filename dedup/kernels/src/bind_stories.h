// The Python face of what reports of one event have in common.
#pragma once

#include <vector>

#include "arguments.h"
#include "stories.h"

namespace bindings {

static nb::dict story_views(const DEDUP_LEVEL::Rarity& rarity, In<uint32_t> terms, In<uint32_t> places, In<float> weights,
                            In<int64_t> offsets, bool within, uint32_t lead, uint32_t head, uint32_t near) {
    check_terms(terms, weights, offsets);
    check(places.shape(0) == terms.shape(0), "one place for each term");
    const size_t n = offsets.shape(0) - 1;
    for (size_t i = 0; i < n; ++i) check(offsets(i + 1) - offsets(i) < INT32_MAX, "too many terms in one document");
    check(near <= 255 && lead < INT32_MAX && head < INT32_MAX, "a limit that is too large");
    DEDUP_LEVEL::StoryViews found;
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::StoryViewer(rarity, within, lead, head, near)
            .see({terms.data(), places.data(), weights.data(), offsets.data(), n}, found);
    }
    nb::dict out;
    out["terms"] = array(std::move(found.whole.terms));
    out["weights"] = array(std::move(found.whole.weights));
    out["offsets"] = array(std::move(found.whole.offsets));
    out["rarities"] = array(std::move(found.rarities));
    out["head_terms"] = array(std::move(found.head.terms));
    out["head_weights"] = array(std::move(found.head.weights));
    out["head_offsets"] = array(std::move(found.head.offsets));
    out["adjacent"] = array(std::move(found.adjacent));
    out["adjacent_offsets"] = array(std::move(found.adjacent_offsets));
    out["sizes"] = array(std::move(found.sizes));
    return out;
}

static nb::ndarray<nb::numpy, double> story_features(In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                                                     In<float> rarities, In<uint32_t> head_terms, In<float> head_weights,
                                                     In<int64_t> head_offsets, In<uint32_t> adjacent,
                                                     In<int64_t> adjacent_offsets, Pairs<uint32_t> pairs, uint32_t rarest) {
    check_terms(terms, weights, offsets);
    check_terms(head_terms, head_weights, head_offsets);
    check_offsets(adjacent_offsets, static_cast<int64_t>(adjacent.shape(0)), "offsets do not fit the terms");
    check(rarities.shape(0) == terms.shape(0), "one rarity for each term");
    const size_t n = offsets.shape(0) - 1;
    check(head_offsets.shape(0) == n + 1 && adjacent_offsets.shape(0) == n + 1, "one view of each kind for each document");
    check_pairs(pairs, n);
    check(rarest > 0, "no rarest terms");
    std::vector<double> figures(DEDUP_LEVEL::STORY_FEATURES * pairs.shape(0));
    {
        nb::gil_scoped_release release;
        DEDUP_LEVEL::StoryPairs among({{terms.data(), weights.data(), offsets.data()},
                                       {head_terms.data(), head_weights.data(), head_offsets.data()},
                                       rarities.data(), adjacent.data(), adjacent_offsets.data(), n},
                                      rarest);
        for (size_t i = 0; i < pairs.shape(0); ++i)
            among.features(pairs(i, 0), pairs(i, 1), figures.data() + DEDUP_LEVEL::STORY_FEATURES * i);
    }
    return rows_of(DEDUP_LEVEL::STORY_FEATURES, std::move(figures));
}

static void bind_stories(nb::module_& m) {
    m.def("story_views", &story_views, "rarity"_a, no("terms"), no("places"), no("weights"), no("offsets"), "within"_a,
          "lead"_a, "head"_a, "near"_a);
    m.def("story_features", &story_features, no("terms"), no("weights"), no("offsets"), no("rarities"), no("head_terms"),
          no("head_weights"), no("head_offsets"), no("adjacent"), no("adjacent_offsets"), no("pairs"), "rarest"_a);
}

}  // namespace bindings
