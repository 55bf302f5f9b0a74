// The plain structures that go in and out of the kernel.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

constexpr uint32_t WORD_SHINGLE = 5;       // tokens to a shingle that starts at a word
constexpr uint32_t CHARACTER_SHINGLE = 3;  // and at a character of a script without spaces; see benchmarks/quality.py

constexpr uint32_t NO_LIMIT = 255;         // of a phrase's reach

// Documents: UTF-8 bytes, one after the other, document i at [offsets[i], offsets[i + 1]); and, if there are any,
// stretches to leave out of document i: pairs (start, end) of bytes from its start, sorted and disjoint.
struct Texts {
    const uint8_t* bytes;
    size_t size, count;
    const int64_t* offsets;
    const int64_t* skip_offsets;
    const uint32_t* skips;
};

struct Permutations {
    const uint32_t *a, *b;
    uint32_t count;
};

struct SketchPlan {
    Permutations permutations;
    uint64_t seed;
    uint32_t bands, rows, sketch_floor;
    int log_scale;
};

struct SketchResult {
    uint32_t *tokens, *shingles, *band_keys, *signatures;
    uint64_t* digests;
    uint8_t* anchored;
    int64_t* sketch_offsets;
    std::vector<uint32_t> sketch;
};

struct TokenResult {
    std::vector<uint64_t> hashes;
    std::vector<uint8_t> unspaced, folded;
    std::vector<uint32_t> spans;
    int64_t *offsets, *folded_offsets;
};
