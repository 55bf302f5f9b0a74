// The Python face of what an index that is asked about one document after the other needs: sketches that stay where they
// are, which rows have a hash, and what one text shares with some others.
#pragma once

#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <nanobind/stl/optional.h>
#include <nanobind/stl/unique_ptr.h>

#include "arguments.h"
#include "bind_near_index.h"
#include "bind_text.h"
#include "row_table.h"
#include "sketched.h"
#include "verify.h"

namespace bindings {

using DEDUP_LEVEL::HeldPlan;
using DEDUP_LEVEL::RowTable;
using DEDUP_LEVEL::SketchedBlock;

static void make_plan(HeldPlan* self, In<uint32_t> a, In<uint32_t> b, const DEDUP_LEVEL::Anchors* anchors, uint64_t seed,
                      uint32_t bands, uint32_t rows, int log_scale, uint32_t sketch_floor) {
    check(a.shape(0) == b.shape(0) && a.shape(0) % 64 == 0, "permutations come in multiples of 64");
    check(uint64_t{bands} * rows <= a.shape(0), "more bands and rows than permutations");
    check(log_scale >= 0 && log_scale <= 29, "no such scale");
    const Permutations permutations{a.data(), b.data(), static_cast<uint32_t>(a.shape(0))};
    new (self) HeldPlan(permutations, {permutations, seed, bands, rows, sketch_floor, log_scale}, anchors);
}

static std::unique_ptr<SketchedBlock> sketch_block(const HeldPlan& plan, const nb::list& list) {
    check(!fold_table.entries.empty(), "load_table() must come first");
    const HeldTexts held(list, true);
    for (const auto& text : held.texts)
        check(text.length < LONGEST && DEDUP_LEVEL::encoded_size(text) < LONGEST, "a document of 128 MiB or more");
    nb::gil_scoped_release release;
    auto block = std::make_unique<SketchedBlock>(plan, held.texts);
    block->sketch();
    return block;
}

// Of documents of which nothing but their shingles is known: 8 bytes each, in order.
static std::unique_ptr<SketchedBlock> sketch_shingles(const HeldPlan& plan, const nb::list& list) {
    std::vector<std::vector<uint64_t>> shingles(list.size());
    for (size_t i = 0; i < shingles.size(); ++i) {
        nb::bytes packed;
        check(nb::try_cast(list[i], packed) && packed.size() % 8 == 0, "shingles that are no bytes");
        check(packed.size() / 8 < LONGEST, "too many shingles");
        shingles[i].resize(packed.size() / 8);
        if (!shingles[i].empty()) std::memcpy(shingles[i].data(), packed.data(), packed.size());
    }
    nb::gil_scoped_release release;
    return std::make_unique<SketchedBlock>(plan, shingles);
}

static size_t place_in(const SketchedBlock& block, size_t i) {
    check(i < block.documents.size(), "no such document");
    return i;
}

static nb::tuple sketched_document(const SketchedBlock& block, size_t i) {
    const SketchedBlock::Document& d = block.documents[place_in(block, i)];
    return nb::make_tuple(d.tokens, d.shingles, static_cast<int64_t>(d.digest), static_cast<int64_t>(d.body), d.anchored, d.suspect);
}

// All documents: text, what is left out of it, digest and body, whether it has tokens, is anchored, and takes a closer look.
static nb::list sketched_documents(const SketchedBlock& block) {
    nb::list out;
    for (size_t i = 0; i < block.documents.size(); ++i) {
        const SketchedBlock::Document& d = block.documents[i];
        const auto size = static_cast<size_t>(block.offsets[i + 1] - block.offsets[i]);
        nb::object skips = nb::none();
        if (!d.skips.empty()) skips = nb::bytes(d.skips.data(), 4 * d.skips.size());
        out.append(nb::make_tuple(nb::bytes(block.text() + block.offsets[i], size), skips, static_cast<int64_t>(d.digest),
                                  static_cast<int64_t>(d.body), d.tokens > 0, d.anchored, d.suspect));
    }
    return out;
}

static nb::bytes sketched_text(const SketchedBlock& block, size_t i) {
    const int64_t begin = block.offsets[place_in(block, i)];
    return nb::bytes(block.text() + begin, static_cast<size_t>(block.offsets[i + 1] - begin));
}

static nb::tuple sketched_arrays(const SketchedBlock& block, size_t i) {
    const DEDUP_LEVEL::NearDocuments d = block.near(place_in(block, i));
    std::vector<uint32_t> keys(d.band_keys, d.band_keys + block.bands());
    std::vector<uint32_t> hashes(d.hashes + d.offsets[0], d.hashes + d.offsets[1]);
    std::vector<int64_t> offsets{0, d.offsets[1] - d.offsets[0]};
    return nb::make_tuple(array(std::vector<uint32_t>{d.shingles[0]}), array(std::move(keys), {1, block.bands()}),
                          array(std::move(hashes)), array(std::move(offsets)));
}

// Pairs of bounds as an index keeps them.
static std::vector<uint32_t> packed_pairs(const nb::bytes& packed) {
    std::vector<uint32_t> pairs(packed.size() / 8 * 2);
    if (!pairs.empty()) std::memcpy(pairs.data(), packed.data(), 4 * pairs.size());
    return pairs;
}

static nb::bytes sketched_skips(const SketchedBlock& block, size_t i) {
    const std::vector<uint32_t>& skips = block.documents[place_in(block, i)].skips;
    return nb::bytes(skips.data(), 4 * skips.size());
}

static bool leave_out_of(SketchedBlock& block, size_t i, const nb::bytes& skips) {
    place_in(block, i);
    const std::vector<uint32_t> pairs = packed_pairs(skips);
    nb::gil_scoped_release release;
    return block.leave_out(i, pairs);
}

static std::vector<uint32_t> propose_sketched(const NearIndex& index, const SketchedBlock& block, size_t i) {
    check(block.bands() == index.bands(), "as many keys as bands");
    place_in(block, i);
    nb::gil_scoped_release release;
    const std::vector<uint32_t> pairs = index.propose(block.near(i));
    std::vector<uint32_t> rows(pairs.size() / 2);
    for (size_t k = 0; k < rows.size(); ++k) rows[k] = pairs[2 * k + 1];
    return rows;
}

static void add_sketched(NearIndex& index, uint32_t row, const SketchedBlock& block, size_t i) {
    check(block.bands() == index.bands(), "as many keys as bands");
    place_in(block, i);
    nb::gil_scoped_release release;
    index.add(&row, block.near(i), false);
}

// Adds documents of a block, from one on and by the hashes of their ids and addresses, as long as each is new in every
// way: by these, by its tokens, and, if somebody asks for candidates, by having none. Gives how many were added.
static size_t arrive(NearIndex& near, RowTable& names, RowTable& pages, RowTable& digests, const SketchedBlock& block,
                     size_t first, uint32_t row, const std::vector<int64_t>& ids,
                     const std::vector<std::optional<int64_t>>& addresses, bool ask) {
    check(block.bands() == near.bands(), "as many keys as bands");
    check(first <= block.documents.size() && ids.size() <= block.documents.size() - first, "no such documents");
    check(ids.size() == addresses.size(), "an address or none for each id");
    nb::gil_scoped_release release;
    for (size_t i = 0; i < ids.size(); ++i) {
        const SketchedBlock::Document& d = block.documents[first + i];
        const auto own = static_cast<uint32_t>(row + i);
        const auto is_known = [](const RowTable& table, int64_t hash) { return !table.find(static_cast<uint64_t>(hash), 1).empty(); };
        if (is_known(names, ids[i]) || (addresses[i] && is_known(pages, *addresses[i]))) return i;
        if (!digests.find(d.digest, 1).empty()) return i;
        if (d.tokens > 0 && !near.arrive(own, block.near(first + i), ask)) return i;
        names.add(static_cast<uint64_t>(ids[i]), own);
        if (addresses[i]) pages.add(static_cast<uint64_t>(*addresses[i]), own);
        digests.add(d.digest, own);
    }
    return ids.size();
}

// What the first of some texts shares with each of the others.
static nb::list shared_with(const nb::list& texts, const nb::list& skips, uint64_t seed) {
    check(!fold_table.entries.empty(), "load_table() must come first");
    const HeldTexts held(texts, true);
    const size_t n = held.texts.size();
    check(n > 0 && skips.size() == n, "stretches for each text");
    std::vector<std::vector<uint32_t>> left_out(n);
    for (size_t i = 0; i < n; ++i) {
        check(PyBytes_Check(texts[i].ptr()), "a text that is no bytes");
        check(held.texts[i].length < LONGEST, "a document of 128 MiB or more");
        nb::bytes packed;
        if (!skips[i].is_none()) {
            check(nb::try_cast(skips[i], packed), "stretches that are no bytes");
            left_out[i] = packed_pairs(packed);
        }
    }
    std::vector<uint64_t> hashes;
    std::vector<int64_t> offsets(n + 1);
    std::vector<uint32_t> repeats(n), pairs, shared(n - 1), stretches(n - 1), together(2 * (n - 1));
    {
        nb::gil_scoped_release release;
        for (size_t i = 0; i < n; ++i) {
            const std::array<int64_t, 2> whole{0, static_cast<int64_t>(held.texts[i].length)};
            const std::array<int64_t, 2> bounds{0, static_cast<int64_t>(left_out[i].size() / 2)};
            const Texts t{static_cast<const uint8_t*>(held.texts[i].data), held.texts[i].length, 1, whole.data(),
                          bounds.data(), left_out[i].data()};
            std::array<int64_t, 2> found;
            DEDUP_LEVEL::distinct_shingles(t, seed, hashes, found.data(), &repeats[i]);
            offsets[i + 1] = found[1];
            if (i) pairs.insert(pairs.end(), {0, static_cast<uint32_t>(i)});
        }
        DEDUP_LEVEL::count_shared(hashes.data(), offsets.data(), pairs.data(), n - 1,
                                  {shared.data(), stretches.data(), together.data()});
    }
    nb::list out;
    for (size_t i = 1; i < n; ++i)
        out.append(nb::make_tuple(shared[i - 1], offsets[1], offsets[i + 1] - offsets[i], stretches[i - 1],
                                  together[2 * i - 2], together[2 * i - 1],
                                  repeats[0], repeats[i]));
    return out;
}

static nb::tuple freeze_rows(const RowTable& table) {
    std::vector<uint32_t> keys, rows;
    table.freeze(keys, rows);
    return nb::make_tuple(array(std::move(keys)), array(std::move(rows)));
}

static void attach_rows(RowTable& table, In<uint32_t> keys, In<uint32_t> rows) {
    check(keys.shape(0) == rows.shape(0), "one row for each key");
    table.attach({keys.data(), rows.data(), keys.shape(0), std::make_shared<std::array<In<uint32_t>, 2>>(std::array<In<uint32_t>, 2>{keys, rows})});
}

static void bind_sketched(nb::module_& m, nb::class_<NearIndex> near_index) {
    near_index.def("propose_of", &propose_sketched, "sketched"_a, "i"_a)
        .def("add_of", &add_sketched, "row"_a, "sketched"_a, "i"_a);
    nb::class_<HeldPlan>(m, "Sketching")
        .def("__init__", &make_plan, no("a"), no("b"), "anchors"_a.none(), "seed"_a, "bands"_a, "rows"_a, "log_scale"_a,
             "sketch_floor"_a, nb::keep_alive<1, 4>())
        .def("sketch", &sketch_block, "texts"_a, nb::keep_alive<0, 1>())
        .def("sketch_shingles", &sketch_shingles, "shingles"_a, nb::keep_alive<0, 1>());
    nb::class_<SketchedBlock>(m, "Sketched")
        .def("__len__", [](const SketchedBlock& block) { return block.documents.size(); })
        .def("document", &sketched_document, "i"_a)
        .def("documents", &sketched_documents)
        .def("text", &sketched_text, "i"_a)
        .def("arrays", &sketched_arrays, "i"_a)
        .def("skips", &sketched_skips, "i"_a)
        .def("leave_out", &leave_out_of, "i"_a, "skips"_a);
    nb::class_<RowTable>(m, "RowTable")
        .def(nb::init<>())
        .def("add", [](RowTable& table, int64_t hash, uint32_t row) { table.add(static_cast<uint64_t>(hash), row); }, "hash"_a, "row"_a)
        .def("find", [](const RowTable& table, int64_t hash, size_t most) { return table.find(static_cast<uint64_t>(hash), most); },
             "hash"_a, "most"_a)
        .def("remove", [](RowTable& table, uint32_t row) { table.remove(&row, 1); }, "row"_a)
        .def("freeze", &freeze_rows)
        .def("attach", &attach_rows, no("keys"), no("rows"))
        .def("clear_tail", &RowTable::clear_tail)
        .def("detach_from", &RowTable::detach_from, "first"_a)
        .def_prop_ro("tail", &RowTable::tail);
    m.def("arrive", &arrive, "near"_a, "names"_a, "pages"_a, "digests"_a, "sketched"_a, "first"_a, "row"_a, "ids"_a,
          "addresses"_a, "ask"_a);
    m.def("shared_with", &shared_with, "texts"_a, "skips"_a, "seed"_a);
}

}  // namespace bindings
