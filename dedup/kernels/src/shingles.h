// The hashes of a folded document's shingles.
//
// Nearly all shingles of five words are 17 to 64 bytes long, but whether one is above or below 32 nobody can predict.
// So they are first sorted by that, without branches, and then hashed one kind after the other, each to its own place.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "fold.h"
#include "kernel.h"
#include "simd.h"
#include "xxh3.h"

namespace DEDUP_LEVEL {

// Hashes stretches of consecutive word shingles: shingle i is [starts[i], starts[i + WORD_SHINGLE] - 1) of `out`.
class WordShingles {
public:
    static constexpr uint32_t MOST = 512;  // in a stretch, so that the lists stay in the nearest cache

    WordShingles(const uint8_t* out, uint64_t seed) : keys_(seed), out_(out), seed_(seed) {}

    void hash(const uint32_t* starts, uint32_t count, uint64_t* hashes) {
        sort(starts, count);
        sum_short(out_, starts, short_, short_count_, keys_, hashes);
        sum_long(out_, starts, long_, long_count_, keys_, hashes);
        for (uint32_t i = 0; i < count; ++i) hashes[i] = Xxh3::finish(hashes[i], length(starts, i));
        for (uint32_t k = 0; k < other_count_; ++k) {
            const uint32_t i = other_[k];
            hashes[i] = Xxh3::hash(out_ + starts[i], length(starts, i), seed_);
        }
    }

private:
    const Xxh3::Keys keys_;
    const uint8_t* out_;
    const uint64_t seed_;
    uint32_t short_count_ = 0, long_count_ = 0, other_count_ = 0;
    uint32_t short_[MOST + 16], long_[MOST + 16], other_[MOST + 16];  // 17 to 32 bytes, 33 to 64, and any

    // Each loop for itself: together they need more registers than there are.
    DEDUP_NOINLINE static void sum_short(const uint8_t* out, const uint32_t* starts, const uint32_t* list,
                                         uint32_t count, const Xxh3::Keys& keys, uint64_t* hashes) {
        for (uint32_t k = 0; k < count; ++k) {
            const uint32_t i = list[k];
            hashes[i] = Xxh3::sum_17_to_32(out + starts[i], out + starts[i + WORD_SHINGLE] - 1, keys);
        }
    }
    DEDUP_NOINLINE static void sum_long(const uint8_t* out, const uint32_t* starts, const uint32_t* list,
                                        uint32_t count, const Xxh3::Keys& keys, uint64_t* hashes) {
        for (uint32_t k = 0; k < count; ++k) {
            const uint32_t i = list[k];
            hashes[i] = Xxh3::sum_33_to_64(out + starts[i], out + starts[i + WORD_SHINGLE] - 1, keys);
        }
    }

    static uint32_t length(const uint32_t* starts, uint32_t i) { return starts[i + WORD_SHINGLE] - 1 - starts[i]; }

#if defined(__AVX512BW__)
    void sort(const uint32_t* starts, uint32_t count) {
        uint32_t shorts = 0, longs = 0, others = 0;
        __m512i place = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        for (uint32_t i = 0; i < count; i += 16) {
            const auto live = static_cast<__mmask16>(count - i < 16 ? (1u << (count - i)) - 1 : 0xFFFFu);
            const __m512i first = _mm512_maskz_loadu_epi32(live, starts + i);
            const __m512i behind = _mm512_maskz_loadu_epi32(live, starts + i + WORD_SHINGLE);
            const __m512i over = _mm512_sub_epi32(_mm512_sub_epi32(behind, first), _mm512_set1_epi32(18));
            const __mmask16 is_short = _mm512_mask_cmplt_epu32_mask(live, over, _mm512_set1_epi32(16));
            const __mmask16 is_usual = _mm512_mask_cmplt_epu32_mask(live, over, _mm512_set1_epi32(48));
            const auto is_long = static_cast<__mmask16>(is_usual & ~is_short);
            const auto is_other = static_cast<__mmask16>(live & ~is_usual);
            _mm512_storeu_si512(short_ + shorts, _mm512_maskz_compress_epi32(is_short, place));
            _mm512_storeu_si512(long_ + longs, _mm512_maskz_compress_epi32(is_long, place));
            _mm512_storeu_si512(other_ + others, _mm512_maskz_compress_epi32(is_other, place));
            shorts += static_cast<uint32_t>(_mm_popcnt_u32(is_short));
            longs += static_cast<uint32_t>(_mm_popcnt_u32(is_long));
            others += static_cast<uint32_t>(_mm_popcnt_u32(is_other));
            place = _mm512_add_epi32(place, _mm512_set1_epi32(16));
        }
        short_count_ = shorts, long_count_ = longs, other_count_ = others;
    }
#else
    void sort(const uint32_t* starts, uint32_t count) {
        uint32_t shorts = 0, longs = 0, others = 0;
        for (uint32_t i = 0; i < count; ++i) {
            const uint32_t over = length(starts, i) - 17;
            short_[shorts] = long_[longs] = other_[others] = i;
            shorts += over < 16;
            longs += over - 16 < 32;
            others += over >= 48;
        }
        short_count_ = shorts, long_count_ = longs, other_count_ = others;
    }
#endif
};

// The hashes of the shingles of a folded document, in order, repeated ones included; and if asked for, whether each is of
// characters.
inline void hash_shingles(const Folder& f, uint64_t seed, std::vector<uint64_t>& hashes,
                          std::vector<uint8_t>* unspaced = nullptr) {
    hashes.clear();
    if (f.tokens == 0) return;
    const uint8_t* out = f.out.data();
    if (!f.any_unspaced) {
        if (f.tokens >= WORD_SHINGLE) {
            const uint32_t count = f.tokens - WORD_SHINGLE + 1;
            hashes.resize(count);
            WordShingles shingles(out, seed);
            for (uint32_t i = 0; i < count; i += WordShingles::MOST)
                shingles.hash(f.starts.data() + i, std::min(count - i, WordShingles::MOST), hashes.data() + i);
            return;
        }
    } else {
        for (uint32_t i = 0; i < f.tokens; ++i) {
            const uint32_t n = f.unspaced(i) ? CHARACTER_SHINGLE : WORD_SHINGLE;
            if (i + n > f.tokens) continue;
            hashes.push_back(Xxh3::hash(out + f.start(i), f.start(i + n) - 1 - f.start(i), seed));
            if (unspaced) unspaced->push_back(f.unspaced(i));
        }
        if (!hashes.empty()) return;
    }
    hashes.push_back(Xxh3::hash(f.bytes(), f.size() - 1, seed));  // less than one shingle: the whole text is one
}

}  // namespace DEDUP_LEVEL
