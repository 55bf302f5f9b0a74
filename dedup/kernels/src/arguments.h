// What Python hands in and gets back. Nothing that comes in is trusted: shapes, offsets and indices are checked before
// the GIL is released and any pointer is followed.
#pragma once

#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

#include "kernel.h"
#include "unicode.h"

namespace nb = nanobind;
using namespace nb::literals;

namespace bindings {

template <typename T>
using In = nb::ndarray<const T, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Pairs = nb::ndarray<const T, nb::shape<-1, 2>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Fours = nb::ndarray<const T, nb::shape<-1, 4>, nb::c_contig, nb::device::cpu>;

constexpr int64_t LONGEST = int64_t{1} << 27;  // bytes; token places must fit 31 bits after folding

static void check(bool holds, const char* what) {
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

static void check_offsets(const In<int64_t>& offsets, int64_t size, const char* what) {
    check(offsets.shape(0) >= 1 && offsets(0) == 0, what);
    for (size_t i = 0; i + 1 < offsets.shape(0); ++i) check(offsets(i) <= offsets(i + 1), what);
    check(offsets(offsets.shape(0) - 1) <= size, what);
}

static void check_pairs(const Pairs<uint32_t>& pairs, size_t n) {
    for (size_t i = 0; i < pairs.shape(0); ++i) check(pairs(i, 0) < n && pairs(i, 1) < n, "a pair of no document");
}

// Every term has a weight, and the offsets are among them.
static void check_terms(const In<uint32_t>& terms, const In<float>& weights, const In<int64_t>& offsets,
                        const char* what = "offsets do not fit the terms") {
    check(terms.shape(0) == weights.shape(0), "one weight for each term");
    check_offsets(offsets, static_cast<int64_t>(terms.shape(0)), what);
}

// Pairs of documents whose tokens these are.
static void check_tokens(const In<uint64_t>& hashes, const In<uint8_t>& unspaced, const In<int64_t>& offsets,
                         const Pairs<uint32_t>& pairs) {
    check_offsets(offsets, static_cast<int64_t>(hashes.shape(0)), "offsets do not fit the tokens");
    check(unspaced.shape(0) == hashes.shape(0), "one kind for each token");
    check_pairs(pairs, offsets.shape(0) - 1);
}

static Texts whole_texts(const In<uint8_t>& text, const In<int64_t>& offsets) {
    check(!fold_table.entries.empty(), "load_table() must come first");
    check_offsets(offsets, static_cast<int64_t>(text.shape(0)), "offsets do not fit the text");
    const size_t n = offsets.shape(0) - 1;
    for (size_t i = 0; i < n; ++i) check(offsets(i + 1) - offsets(i) < LONGEST, "a document of 128 MiB or more");
    return {text.data(), text.shape(0), n, offsets.data(), nullptr, nullptr};
}

// The same with something left out.
static Texts texts(const In<uint8_t>& text, const In<int64_t>& offsets, const In<int64_t>& skip_offsets,
                   const Pairs<uint32_t>& skips) {
    Texts t = whole_texts(text, offsets);
    if (skip_offsets.shape(0) > 1) {
        check(skip_offsets.shape(0) == t.count + 1, "skip_offsets do not fit the offsets");
        check_offsets(skip_offsets, static_cast<int64_t>(skips.shape(0)), "skip_offsets do not fit the skips");
        t.skip_offsets = skip_offsets.data(), t.skips = skips.data();
    }
    return t;
}

// An argument that must be an array of just that kind.
static auto no(const char* name) { return nb::arg(name).noconvert(); }

}  // namespace bindings
