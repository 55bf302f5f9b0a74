// Shingles, signatures and sketches of folded documents.
//
// Signature: MinHash (Broder 1997) with datasketch's "affine32" permutations, bit for bit: fmix32 of the low half of
// the shingle's XXH3, then a * h + b mod 2^32. Sketch: FracMinHash (Irber et al. 2022,
// https://doi.org/10.1101/2022.01.11.475838): the hashes below 2^64 / scale, of which 32 bits are kept.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include "anchors.h"
#include "candidates.h"
#include "fold.h"
#include "kernel.h"
#include "shingles.h"
#include "simd.h"
#include "xxh3.h"

namespace DEDUP_LEVEL {

inline uint32_t fmix32(uint32_t h) {
    h ^= h >> 16; h *= 0x85EBCA6Bu; h ^= h >> 13; h *= 0xC2B2AE35u; return h ^ (h >> 16);
}

// A folder and its scratch space, kept by each thread from call to call: the words it remembers stay useful.
class Workbench {
public:
    Folder folder;
    std::vector<uint64_t> hashes;

    static Workbench& of_thread() {
        static thread_local Workbench bench;
        bench.folder.trim();
        if (bench.hashes.size() > Folder::MOST_KEPT) std::vector<uint64_t>().swap(bench.hashes);
        if (bench.cut_.size() > Folder::MOST_KEPT) std::vector<uint8_t>().swap(bench.cut_);
        return bench;
    }

    // Folds document i, without the stretches to be left out of it.
    void fold(const Texts& t, size_t i, bool with_spans) {
        const uint8_t *begin = t.bytes + t.offsets[i], *end = t.bytes + t.offsets[i + 1];
        if (!t.skip_offsets || t.skip_offsets[i] == t.skip_offsets[i + 1])
            return folder.fold(begin, end, t.bytes + t.size, with_spans);
        const auto* skips = reinterpret_cast<const SourceSpan*>(t.skips) + t.skip_offsets[i];
        const auto count = static_cast<size_t>(t.skip_offsets[i + 1] - t.skip_offsets[i]);
        if (!with_spans && are_separated(begin, end, skips, count)) {
            cut(begin, end, skips, count);
            return folder.fold(cut_.data(), cut_.data() + cut_.size(), cut_.data() + cut_.size(), false);
        }
        folder.fold(begin, end, t.bytes + t.size, true);
        folder.leave_out(skips, count);
    }

private:
    std::vector<uint8_t> cut_;

    // ASCII that separates tokens, whatever stands beside it.
    static bool separates(uint8_t c) {
        return c < 0x80 && static_cast<uint8_t>(c - '0') >= 10 && static_cast<uint8_t>((c | 0x20) - 'a') >= 26;
    }

    // Whether no token can cross a bound of these stretches, and they are in order.
    static bool are_separated(const uint8_t* text, const uint8_t* end, const SourceSpan* skips, size_t count) {
        const auto size = static_cast<uint32_t>(end - text);
        const auto is_separated = [&](uint32_t bound) {
            return bound == 0 || bound == size || separates(text[bound - 1]) || separates(text[bound]);
        };
        uint32_t done = 0;
        for (size_t i = 0; i < count; ++i) {
            if (skips[i].start < done || skips[i].end < skips[i].start || skips[i].end > size) return false;
            if (!is_separated(skips[i].start) || !is_separated(skips[i].end)) return false;
            done = skips[i].end;
        }
        return true;
    }

    // The text without the stretches, which is faster to fold than to find out where each token stands.
    void cut(const uint8_t* text, const uint8_t* end, const SourceSpan* skips, size_t count) {
        cut_.clear();
        const uint8_t* from = text;
        for (size_t i = 0; i < count; ++i) {
            cut_.insert(cut_.end(), from, text + skips[i].start);
            cut_.push_back(' ');
            from = text + skips[i].end;
        }
        cut_.insert(cut_.end(), from, end);
    }
};

// The first `count` of a signature at least, and no more of the others than stand in one group with these.
inline void sign(const std::vector<uint64_t>& hashes, const Permutations& p, uint32_t count, std::vector<uint32_t>& mixed,
                 uint32_t* out) {
    mixed.resize(hashes.size());
    for (size_t i = 0; i < hashes.size(); ++i) mixed[i] = fmix32(static_cast<uint32_t>(hashes[i]));
    uint32_t j = 0;
    for (; j + 4 * LANES <= count; j += 4 * LANES) affine_min(mixed.data(), mixed.size(), p.a + j, p.b + j, out + j);
    for (; j < count; j += LANES) affine_min_few(mixed.data(), mixed.size(), p.a + j, p.b + j, out + j);
}

inline void keep_small_hashes(const std::vector<uint64_t>& hashes, int log_scale, std::vector<uint32_t>& sketch) {
    const size_t before = sketch.size();
    sketch.resize(before + hashes.size());
    const uint64_t bound = ~uint64_t{0} >> log_scale;
    uint32_t* to = sketch.data() + before;
    for (uint64_t h : hashes) {
        *to = static_cast<uint32_t>(h >> 29);
        to += h <= bound;
    }
    sketch.resize(static_cast<size_t>(to - sketch.data()));
}

// A document's hashes without repetitions, in order. A few bits for each tell which may come twice: only those, few as a
// rule, go through a table.
class Distinct {
public:
    static constexpr uint32_t IN_A_ROW = 40;

    // The most of IN_A_ROW hashes in a row that came before.
    uint32_t append(const std::vector<uint64_t>& hashes, std::vector<uint64_t>& out) {
        size_t words = 16;
        while (words < hashes.size()) words *= 2;
        once_.assign(words, 0);
        twice_.assign(words, 0);
        size_t suspects = 0;
        uint64_t *const once = once_.data(), *const twice = twice_.data();
        for (uint64_t h : hashes) {
            const size_t at = h >> 6 & (words - 1);
            const uint64_t seen = once[at], bit = uint64_t{1} << (h & 63), again = seen & bit;
            once[at] = seen | bit;
            twice[at] |= again;
            suspects += again != 0;
        }
        if (suspects == 0) {
            out.insert(out.end(), hashes.begin(), hashes.end());
            return 0;
        }
        const size_t first = out.size();
        out.resize(first + hashes.size());
        uint64_t* end = out.data() + first;
        prepare(2 * suspects);
        uint64_t repeated = 0;  // a bit for each of the latest
        int most = 0;
        for (uint64_t h : hashes) {
            repeated = repeated << 1 & ((uint64_t{1} << IN_A_ROW) - 1);
            if (!(twice[h >> 6 & (words - 1)] >> (h & 63) & 1) || insert(h)) {
                *end++ = h;
            } else {
                repeated |= 1;
                most = std::max(most, __builtin_popcountll(repeated));
            }
        }
        out.resize(static_cast<size_t>(end - out.data()));
        return static_cast<uint32_t>(most);
    }

private:
    std::vector<uint64_t> once_, twice_, table_;
    bool zero_ = false;

    void prepare(size_t n) {
        size_t slots = 16;
        while (slots < 2 * n) slots *= 2;
        table_.assign(slots, 0);
        zero_ = false;
    }

    // Whether the hash is new.
    bool insert(uint64_t h) {
        if (h == 0) return !std::exchange(zero_, true);
        size_t at = h >> 20 & (table_.size() - 1);
        while (table_[at] != 0 && table_[at] != h) at = (at + 1) & (table_.size() - 1);
        return std::exchange(table_[at], h) != h;
    }
};

// Sketches documents by the hashes of their shingles.
class ShingleSketcher {
public:
    explicit ShingleSketcher(const SketchPlan& plan) : plan_(plan), signature_(plan.permutations.count) {}

    // Document i has these, in order, repeated ones included.
    void put(size_t i, const std::vector<uint64_t>& every, SketchResult& r) {
        if (plan_.sketch_floor) {  // a signature does not care for repetitions, a sketch's size does
            unique_.clear();
            distinct_.append(every, unique_);
            keep_small_hashes(unique_, log_scale_of(unique_.size(), plan_.sketch_floor, plan_.log_scale), r.sketch);
        }
        const std::vector<uint64_t>& hashes = plan_.sketch_floor ? unique_ : every;
        r.shingles[i] = static_cast<uint32_t>(hashes.size());
        r.sketch_offsets[i + 1] = static_cast<int64_t>(r.sketch.size());
        if (!plan_.bands && !r.signatures) return;
        uint32_t* row = r.signatures ? r.signatures + i * plan_.permutations.count : signature_.data();
        const uint32_t count = r.signatures ? plan_.permutations.count : plan_.bands * plan_.rows;
        sign(hashes, plan_.permutations, count, mixed_, row);
        for (uint32_t band = 0; band < plan_.bands; ++band)
            r.band_keys[i * plan_.bands + band] = static_cast<uint32_t>(Xxh3::hash(
                reinterpret_cast<const uint8_t*>(row + band * plan_.rows), size_t{4} * plan_.rows, band));
    }

private:
    const SketchPlan& plan_;
    Distinct distinct_;
    std::vector<uint64_t> unique_;
    std::vector<uint32_t> mixed_, signature_;
};

inline void sketch_documents(const Texts& t, const SketchPlan& plan, const Anchors* anchors, SketchResult& r) {
    Workbench& bench = Workbench::of_thread();
    ShingleSketcher sketcher(plan);
    for (size_t i = 0; i < t.count; ++i) {
        bench.fold(t, i, false);
        const Folder& f = bench.folder;
        hash_shingles(f, plan.seed, bench.hashes);
        r.tokens[i] = f.tokens;
        r.digests[i] = Xxh3::hash(f.bytes(), f.size(), plan.seed);
        r.anchored[i] = anchors && anchors->any_in(f);
        sketcher.put(i, bench.hashes, r);
    }
}

// All shingle hashes of each document, in order, and whether each is of characters.
inline void shingles_in_order(const Texts& t, uint64_t seed, std::vector<uint64_t>& out, std::vector<uint8_t>& unspaced,
                              int64_t* offsets) {
    Workbench& bench = Workbench::of_thread();
    for (size_t i = 0; i < t.count; ++i) {
        bench.fold(t, i, false);
        hash_shingles(bench.folder, seed, bench.hashes, &unspaced);
        out.insert(out.end(), bench.hashes.begin(), bench.hashes.end());
        unspaced.resize(out.size());
        offsets[i + 1] = static_cast<int64_t>(out.size());
    }
}

// The distinct shingle hashes of each document, in the order of their first occurrence, and the most of
// Distinct::IN_A_ROW shingles in a row that came before.
inline void distinct_shingles(const Texts& t, uint64_t seed, std::vector<uint64_t>& out, int64_t* offsets,
                              uint32_t* repeats) {
    Workbench& bench = Workbench::of_thread();
    Distinct distinct;
    offsets[0] = 0;
    for (size_t i = 0; i < t.count; ++i) {
        bench.fold(t, i, false);
        hash_shingles(bench.folder, seed, bench.hashes);
        repeats[i] = distinct.append(bench.hashes, out);
        offsets[i + 1] = static_cast<int64_t>(out.size());
    }
}

// The tokens of each document: their hashes, kinds and places in the text, and if asked for their folded bytes.
inline void list_tokens(const Texts& t, uint64_t seed, bool with_spans, bool with_folded, TokenResult& r) {
    Workbench& bench = Workbench::of_thread();
    for (size_t i = 0; i < t.count; ++i) {
        bench.fold(t, i, with_spans);
        const Folder& f = bench.folder;
        for (uint32_t j = 0; j < f.tokens; ++j) {
            r.hashes.push_back(Xxh3::hash(f.out.data() + f.start(j), f.start(j + 1) - 1 - f.start(j), seed));
            r.unspaced.push_back(f.unspaced(j));
        }
        if (with_spans)
            for (uint32_t j = 0; j < f.tokens; ++j) r.spans.insert(r.spans.end(), {f.spans[j].start, f.spans[j].end});
        if (with_folded) r.folded.insert(r.folded.end(), f.bytes(), f.bytes() + f.size());
        r.offsets[i + 1] = static_cast<int64_t>(r.hashes.size());
        r.folded_offsets[i + 1] = static_cast<int64_t>(r.folded.size());
    }
}

// Whether the folded token sequences of two documents are equal.
inline void same_tokens(const Texts& t, const uint32_t* pairs, size_t count, uint8_t* out) {
    Workbench& bench = Workbench::of_thread();
    std::vector<uint8_t> first;
    int64_t held = -1;
    for (size_t i = 0; i < count; ++i) {
        if (held != pairs[2 * i]) {
            held = pairs[2 * i];
            bench.fold(t, pairs[2 * i], false);
            first.assign(bench.folder.bytes(), bench.folder.bytes() + bench.folder.size());
        }
        bench.fold(t, pairs[2 * i + 1], false);
        out[i] = first.size() == bench.folder.size() && std::equal(first.begin(), first.end(), bench.folder.bytes());
    }
}

}  // namespace DEDUP_LEVEL
