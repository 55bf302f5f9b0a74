// The Python face of the search among fingerprints that grows.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "arguments.h"
#include "print_index.h"

namespace bindings {

using DEDUP_LEVEL::PrintIndex;
using DEDUP_LEVEL::PrintSegment;

static size_t check_prints_given(const In<uint32_t>& terms, const In<float>& weights, const In<int64_t>& offsets,
                                 const In<uint8_t>& groups, const In<int32_t>& days) {
    check_terms(terms, weights, offsets);
    const size_t n = offsets.shape(0) - 1;
    check(groups.shape(0) == n && days.shape(0) == n, "one group and one day for each fingerprint");
    return n;
}

static void make_print_index(PrintIndex* self, uint32_t cap, uint32_t most_terms) {
    check(cap < 0x7FFFFFFFu, "no such limit");
    new (self) PrintIndex(cap, most_terms);
}

static void add_prints(PrintIndex& index, In<uint32_t> rows, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                       In<uint8_t> groups, In<int32_t> days) {
    const size_t n = check_prints_given(terms, weights, offsets, groups, days);
    check(rows.shape(0) == n, "one row for each fingerprint");
    for (size_t i = 0; i < n; ++i) check(groups(i) < 255, "no such group");
    nb::gil_scoped_release release;
    check(index.documents() + n < 0xFFFFFFFFu, "too many documents for one index");
    index.add(rows.data(), groups.data(), days.data(), n, terms.data(), weights.data(), offsets.data());
}

static nb::tuple search_prints(const PrintIndex& index, In<uint32_t> terms, In<float> weights, In<int64_t> offsets,
                               In<uint8_t> groups, In<int32_t> days, int32_t window, uint32_t most, float least) {
    const size_t n = check_prints_given(terms, weights, offsets, groups, days);
    std::vector<DEDUP_LEVEL::PrintHit> hits;
    std::vector<int64_t> bounds(n + 1);
    {
        nb::gil_scoped_release release;
        for (size_t i = 0; i < n; ++i) {
            index.search(terms.data() + offsets(i), weights.data() + offsets(i),
                         static_cast<size_t>(offsets(i + 1) - offsets(i)), groups(i), days(i), window, most, least, hits);
            bounds[i + 1] = static_cast<int64_t>(hits.size());
        }
    }
    std::vector<uint32_t> rows(hits.size());
    std::vector<float> scores(hits.size());
    std::vector<uint8_t> of(hits.size());
    for (size_t i = 0; i < hits.size(); ++i) rows[i] = hits[i].row, scores[i] = hits[i].score, of[i] = hits[i].group;
    return nb::make_tuple(array(std::move(rows)), array(std::move(scores)), array(std::move(of)), array(std::move(bounds)));
}

static void remove_prints(PrintIndex& index, In<uint32_t> rows) {
    nb::gil_scoped_release release;
    index.remove(rows.data(), rows.shape(0));
}

static nb::dict print_arrays(DEDUP_LEVEL::PrintArrays&& arrays) {
    nb::dict out;
    out["rows"] = array(std::move(arrays.rows));
    out["groups"] = array(std::move(arrays.groups));
    out["days"] = array(std::move(arrays.days));
    out["terms"] = array(std::move(arrays.terms));
    out["counts"] = array(std::move(arrays.counts));
    out["starts"] = array(std::move(arrays.starts));
    out["postings"] = array(std::move(arrays.postings));
    return out;
}

static nb::dict freeze_prints(const PrintIndex& index) {
    DEDUP_LEVEL::PrintArrays arrays;
    {
        nb::gil_scoped_release release;
        arrays = index.freeze();
    }
    return print_arrays(std::move(arrays));
}

static PrintSegment print_segment(const In<uint32_t>& rows, const In<uint32_t>& groups, const In<uint32_t>& days,
                                  const In<uint32_t>& terms, const In<uint32_t>& counts, const In<uint32_t>& starts,
                                  const In<uint32_t>& postings) {
    check(groups.shape(0) == rows.shape(0) && days.shape(0) == rows.shape(0), "one group and one day for each row");
    check(counts.shape(0) == terms.shape(0) && starts.shape(0) == terms.shape(0) + 1, "one list for each term");
    check(postings.shape(0) % 2 == 0, "a posting is two numbers");
    static_assert(sizeof(DEDUP_LEVEL::Posting) == 2 * sizeof(uint32_t));
    return {rows.data(), groups.data(), days.data(), rows.shape(0), terms.data(), counts.data(), starts.data(),
            terms.shape(0), reinterpret_cast<const DEDUP_LEVEL::Posting*>(postings.data()), postings.shape(0) / 2};
}

static void attach_prints(PrintIndex& index, In<uint32_t> rows, In<uint32_t> groups, In<uint32_t> days,
                          In<uint32_t> terms, In<uint32_t> counts, In<uint32_t> starts, In<uint32_t> postings) {
    using Arrays = std::vector<In<uint32_t>>;
    const PrintSegment segment = print_segment(rows, groups, days, terms, counts, starts, postings);
    const auto owner = std::make_shared<Arrays>(Arrays{rows, groups, days, terms, counts, starts, postings});
    nb::gil_scoped_release release;
    index.attach(segment, owner);
}

static void clear_prints(PrintIndex& index) {
    nb::gil_scoped_release release;
    index.clear_tail();
}

static void detach_prints(PrintIndex& index) {
    std::vector<DEDUP_LEVEL::HeldPrints> held;  // is let go of when no other thread may run Python
    {
        nb::gil_scoped_release release;
        held = index.detach_all();
    }
}

static nb::dict merge_prints(const std::vector<nb::dict>& segments, In<uint32_t> dead, uint32_t cap) {
    std::vector<In<uint32_t>> held;  // as long as they are read
    held.reserve(7 * segments.size());
    std::vector<PrintSegment> inputs;
    for (const nb::dict& segment : segments) {
        const auto of = [&](const char* name) -> const In<uint32_t>& {
            check(segment.contains(name), "a segment without all its arrays");
            In<uint32_t> found;
            check(nb::try_cast(segment[name], found, false), "arrays of a segment are of uint32, in one piece");
            held.push_back(std::move(found));
            return held.back();
        };
        const In<uint32_t>&rows = of("rows"), &groups = of("groups"), &days = of("days"), &terms = of("terms"),
             &counts = of("counts"), &starts = of("starts");
        inputs.push_back(print_segment(rows, groups, days, terms, counts, starts, of("postings")));
    }
    DEDUP_LEVEL::PrintArrays arrays;
    {
        nb::gil_scoped_release release;
        for (const PrintSegment& s : inputs) DEDUP_LEVEL::check_prints(s);
        DEDUP_LEVEL::RowSet rows;
        for (size_t i = 0; i < dead.shape(0); ++i) rows.insert(dead.data()[i]);
        arrays = DEDUP_LEVEL::merge_prints(inputs, rows, cap);
    }
    return print_arrays(std::move(arrays));
}

static void bind_print_index(nb::module_& m) {
    nb::class_<PrintIndex>(m, "PrintIndex")
        .def("__init__", &make_print_index, "cap"_a, "most_terms"_a)
        .def("add", &add_prints, no("rows"), no("terms"), no("weights"), no("offsets"), no("groups"), no("days"))
        .def("search", &search_prints, no("terms"), no("weights"), no("offsets"), no("groups"), no("days"), "window"_a,
             "most"_a, "least"_a = 0.0f)
        .def("remove", &remove_prints, no("rows"))
        .def("freeze", &freeze_prints)
        .def("attach", &attach_prints, nb::kw_only(), no("rows"), no("groups"), no("days"), no("terms"), no("counts"),
             no("starts"), no("postings"))
        .def("clear_tail", &clear_prints)
        .def("detach_all", &detach_prints)
        .def_prop_ro("tail", &PrintIndex::tail)
        .def_prop_ro("documents", &PrintIndex::documents)
        .def_prop_ro("segments", &PrintIndex::segments);
    m.def("merge_prints", &merge_prints, "segments"_a, no("dead"), "cap"_a);
}

}  // namespace bindings
