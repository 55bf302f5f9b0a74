// The Python face of the index of candidates that grows.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "arguments.h"
#include "near_index.h"
#include "near_merge.h"

namespace bindings {

using DEDUP_LEVEL::NearIndex;
using DEDUP_LEVEL::NearSegment;
using NearKeys = nb::ndarray<const uint32_t, nb::ndim<2>, nb::c_contig, nb::device::cpu>;

static void check_near_caps(uint32_t sketch_cap, uint32_t band_cap) {
    check(sketch_cap >= 2 && band_cap >= 2 && std::max(sketch_cap, band_cap) < 0x7FFFFFFFu, "no such limits");
}

static void make_near_index(NearIndex* self, uint32_t bands, int log_scale, uint32_t sketch_floor, uint32_t sketch_cap,
                            uint32_t band_cap, uint32_t min_shared, uint32_t per_mille_large, uint32_t per_mille_small,
                            uint32_t per_mille_light) {
    check_near_caps(sketch_cap, band_cap);
    check(sketch_floor > 0 && log_scale >= 0 && log_scale <= 29 && bands < (1u << 20), "no such limits");
    new (self) NearIndex(DEDUP_LEVEL::CandidateRules{bands, sketch_floor, log_scale, sketch_cap, band_cap, min_shared,
                                                     per_mille_large, per_mille_small, per_mille_light});
}

static DEDUP_LEVEL::NearDocuments near_documents(const NearIndex& index, const In<uint32_t>& shingles,
                                                 const NearKeys& band_keys, const In<uint32_t>& hashes,
                                                 const In<int64_t>& offsets) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the hashes");
    const size_t n = offsets.shape(0) - 1;
    check(shingles.shape(0) == n && band_keys.shape(0) == n, "one row for each document");
    check(band_keys.shape(1) == index.bands(), "as many keys as bands");
    return {n, shingles.data(), band_keys.data(), hashes.data(), offsets.data()};
}

static nb::ndarray<nb::numpy, uint32_t> propose_near(const NearIndex& index, In<uint32_t> shingles, NearKeys band_keys,
                                                     In<uint32_t> hashes, In<int64_t> offsets) {
    const auto documents = near_documents(index, shingles, band_keys, hashes, offsets);
    std::vector<uint32_t> pairs;
    {
        nb::gil_scoped_release release;
        pairs = index.propose(documents);
    }
    return rows_of(2, std::move(pairs));
}

static std::vector<uint32_t> add_to_index(NearIndex& index, const In<uint32_t>& rows, const In<uint32_t>& shingles,
                                          const NearKeys& band_keys, const In<uint32_t>& hashes,
                                          const In<int64_t>& offsets, bool propose_too) {
    const auto documents = near_documents(index, shingles, band_keys, hashes, offsets);
    check(rows.shape(0) == documents.count, "one row for each document");
    nb::gil_scoped_release release;
    return index.add(rows.data(), documents, propose_too);
}

static void add_near(NearIndex& index, In<uint32_t> rows, In<uint32_t> shingles, NearKeys band_keys, In<uint32_t> hashes,
                     In<int64_t> offsets) {
    add_to_index(index, rows, shingles, band_keys, hashes, offsets, false);
}

static nb::ndarray<nb::numpy, uint32_t> propose_and_add_near(NearIndex& index, In<uint32_t> rows, In<uint32_t> shingles,
                                                             NearKeys band_keys, In<uint32_t> hashes,
                                                             In<int64_t> offsets) {
    return rows_of(2, add_to_index(index, rows, shingles, band_keys, hashes, offsets, true));
}

static void remove_near(NearIndex& index, In<uint32_t> rows) {
    nb::gil_scoped_release release;
    index.remove(rows.data(), rows.shape(0));
}

static nb::dict near_arrays(DEDUP_LEVEL::NearArrays&& arrays) {
    nb::dict out;
    out["rows"] = array(std::move(arrays.rows));
    out["shingles"] = array(std::move(arrays.shingles));
    out["band_offsets"] = array(std::move(arrays.offsets[0]));
    out["band_entries"] = array(std::move(arrays.entries[0]));
    out["sketch_offsets"] = array(std::move(arrays.offsets[1]));
    out["sketch_entries"] = array(std::move(arrays.entries[1]));
    return out;
}

static nb::dict freeze_near(const NearIndex& index) {
    DEDUP_LEVEL::NearArrays arrays;
    {
        nb::gil_scoped_release release;
        arrays = index.freeze();
    }
    return near_arrays(std::move(arrays));
}

static DEDUP_LEVEL::NearTable near_table(const In<uint32_t>& offsets, const In<uint32_t>& entries) {
    unsigned bits = 0;
    while (bits < 31 && (size_t{1} << bits) + 1 < offsets.shape(0)) ++bits;
    check(offsets.shape(0) == (size_t{1} << bits) + 1, "offsets are not one more than a power of two");
    check(entries.shape(0) <= 0xFFFFFFFFu, "offsets do not fit the entries");
    return {offsets.data(), entries.data(), entries.shape(0), bits};
}

static NearSegment near_segment(const In<uint32_t>& rows, const In<uint32_t>& shingles, const In<uint32_t>& band_offsets,
                                const In<uint32_t>& band_entries, const In<uint32_t>& sketch_offsets,
                                const In<uint32_t>& sketch_entries) {
    check(rows.shape(0) == shingles.shape(0), "one row for each document");
    return {rows.data(), shingles.data(), rows.shape(0),
            {near_table(band_offsets, band_entries), near_table(sketch_offsets, sketch_entries)}};
}

static void attach_near(NearIndex& index, In<uint32_t> rows, In<uint32_t> shingles, In<uint32_t> band_offsets,
                        In<uint32_t> band_entries, In<uint32_t> sketch_offsets, In<uint32_t> sketch_entries) {
    using Arrays = std::array<In<uint32_t>, 6>;
    const NearSegment segment =
        near_segment(rows, shingles, band_offsets, band_entries, sketch_offsets, sketch_entries);
    const auto owner = std::make_shared<Arrays>(
        Arrays{rows, shingles, band_offsets, band_entries, sketch_offsets, sketch_entries});
    nb::gil_scoped_release release;
    index.attach(segment, owner);
}

static void detach_near(NearIndex& index, size_t first) {
    std::vector<NearIndex::Held> held;  // is let go of when no other thread may run Python
    {
        nb::gil_scoped_release release;
        held = index.detach_from(first);
    }
}

static void clear_near(NearIndex& index) {
    nb::gil_scoped_release release;
    index.clear_tail();
}

static nb::dict merge_segments(const std::vector<nb::dict>& segments, In<uint32_t> dead, uint32_t sketch_cap,
                               uint32_t band_cap) {
    check_near_caps(sketch_cap, band_cap);
    std::vector<In<uint32_t>> held;  // as long as they are read
    held.reserve(6 * segments.size());
    std::vector<NearSegment> inputs;
    for (const nb::dict& segment : segments) {
        const auto of = [&](const char* name) -> const In<uint32_t>& {
            check(segment.contains(name), "a segment without all its arrays");
            In<uint32_t> found;
            check(nb::try_cast(segment[name], found, false), "arrays of a segment are of uint32, in one piece");
            held.push_back(std::move(found));
            return held.back();
        };
        const In<uint32_t>&rows = of("rows"), &shingles = of("shingles"), &band_offsets = of("band_offsets"),
             &band_entries = of("band_entries"), &sketch_offsets = of("sketch_offsets");
        inputs.push_back(
            near_segment(rows, shingles, band_offsets, band_entries, sketch_offsets, of("sketch_entries")));
    }
    DEDUP_LEVEL::NearArrays arrays;
    {
        nb::gil_scoped_release release;
        uint64_t capped = 0;
        for (const NearSegment& s : inputs) {
            DEDUP_LEVEL::check_documents(s);
            for (const DEDUP_LEVEL::NearTable& table : s.tables)
                DEDUP_LEVEL::check_table(table, s.count, 0xFFFFFFFFu, capped);
        }
        DEDUP_LEVEL::RowSet rows;
        for (size_t i = 0; i < dead.shape(0); ++i) rows.insert(dead.data()[i]);
        arrays = DEDUP_LEVEL::NearMerge(inputs, rows, band_cap, sketch_cap).arrays;
    }
    return near_arrays(std::move(arrays));
}

static nb::class_<NearIndex> bind_near_index(nb::module_& m) {
    m.def("merge_segments", &merge_segments, "segments"_a, no("dead"), "sketch_cap"_a, "band_cap"_a);
    return nb::class_<NearIndex>(m, "NearIndex")
        .def("__init__", &make_near_index, "bands"_a, "log_scale"_a, "sketch_floor"_a, "sketch_cap"_a, "band_cap"_a,
             "min_shared"_a, "per_mille_large"_a, "per_mille_small"_a, "per_mille_light"_a)
        .def("propose", &propose_near, no("shingles"), no("band_keys"), no("hashes"), no("offsets"))
        .def("add", &add_near, no("rows"), no("shingles"), no("band_keys"), no("hashes"), no("offsets"))
        .def("propose_and_add", &propose_and_add_near, no("rows"), no("shingles"), no("band_keys"), no("hashes"),
             no("offsets"))
        .def("remove", &remove_near, no("rows"))
        .def("freeze", &freeze_near)
        .def("attach", &attach_near, nb::kw_only(), no("rows"), no("shingles"), no("band_offsets"), no("band_entries"),
             no("sketch_offsets"), no("sketch_entries"))
        .def("clear_tail", &clear_near)
        .def("detach_all", [](NearIndex& index) { detach_near(index, 0); })
        .def("detach_from", &detach_near, "first"_a)
        .def_prop_ro("tail", &NearIndex::tail)
        .def_prop_ro("documents", &NearIndex::documents)
        .def_prop_ro("segments", &NearIndex::segments)
        .def_prop_ro("capped", &NearIndex::capped);
}

}  // namespace bindings
