// A vector of bytes, as wide as the level it is compiled for has them. Not there where bytes cannot be looked up in a
// vector, or no compiler says that they can (DEDUP_NO_BYTES).
#pragma once

#include <cstddef>
#include <cstdint>

#include "simd.h"

namespace DEDUP_LEVEL {

#if defined(__AVX512BW__)
struct Bytes {
    static constexpr size_t SIZE = 64;
    __m512i v;
    static Bytes load(const uint8_t* p) { return {_mm512_loadu_si512(p)}; }
    static Bytes all(uint8_t x) { return {_mm512_set1_epi8(static_cast<char>(x))}; }
    static Bytes table(const uint8_t* p) {
        return {_mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)))};
    }
    Bytes operator&(Bytes o) const { return {_mm512_and_si512(v, o.v)}; }
    Bytes operator|(Bytes o) const { return {_mm512_or_si512(v, o.v)}; }
    Bytes operator^(Bytes o) const { return {_mm512_xor_si512(v, o.v)}; }
    Bytes minus(Bytes o) const { return {_mm512_subs_epu8(v, o.v)}; }
    Bytes high_nibble() const { return {_mm512_and_si512(_mm512_srli_epi16(v, 4), _mm512_set1_epi8(15))}; }
    Bytes look_up(Bytes index) const { return {_mm512_shuffle_epi8(v, index.v)}; }
    bool any_high() const { return _mm512_movepi8_mask(v) != 0; }
    bool any() const { return _mm512_test_epi8_mask(v, v) != 0; }
    uint64_t equal(uint8_t x) const { return _mm512_cmpeq_epi8_mask(v, all(x).v); }
    uint64_t at_most(uint8_t x) const { return _mm512_cmple_epu8_mask(v, all(x).v); }
};
#elif defined(__AVX2__)
struct Bytes {
    static constexpr size_t SIZE = 32;
    __m256i v;
    static Bytes load(const uint8_t* p) { return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p))}; }
    static Bytes all(uint8_t x) { return {_mm256_set1_epi8(static_cast<char>(x))}; }
    static Bytes table(const uint8_t* p) {
        return {_mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)))};
    }
    Bytes operator&(Bytes o) const { return {_mm256_and_si256(v, o.v)}; }
    Bytes operator|(Bytes o) const { return {_mm256_or_si256(v, o.v)}; }
    Bytes operator^(Bytes o) const { return {_mm256_xor_si256(v, o.v)}; }
    Bytes minus(Bytes o) const { return {_mm256_subs_epu8(v, o.v)}; }
    Bytes high_nibble() const { return {_mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15))}; }
    Bytes look_up(Bytes index) const { return {_mm256_shuffle_epi8(v, index.v)}; }
    bool any_high() const { return _mm256_movemask_epi8(v) != 0; }
    bool any() const { return !_mm256_testz_si256(v, v); }
    uint64_t equal(uint8_t x) const { return equals(all(x)); }
    uint64_t at_most(uint8_t x) const { return Bytes{_mm256_min_epu8(v, all(x).v)}.equals(*this); }
    uint64_t equals(Bytes o) const { return static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, o.v))); }
};
#elif defined(__SSE4_1__)
struct Bytes {
    static constexpr size_t SIZE = 16;
    __m128i v;
    static Bytes load(const uint8_t* p) { return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))}; }
    static Bytes all(uint8_t x) { return {_mm_set1_epi8(static_cast<char>(x))}; }
    static Bytes table(const uint8_t* p) { return load(p); }
    Bytes operator&(Bytes o) const { return {_mm_and_si128(v, o.v)}; }
    Bytes operator|(Bytes o) const { return {_mm_or_si128(v, o.v)}; }
    Bytes operator^(Bytes o) const { return {_mm_xor_si128(v, o.v)}; }
    Bytes minus(Bytes o) const { return {_mm_subs_epu8(v, o.v)}; }
    Bytes high_nibble() const { return {_mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(15))}; }
    Bytes look_up(Bytes index) const { return {_mm_shuffle_epi8(v, index.v)}; }
    bool any_high() const { return _mm_movemask_epi8(v) != 0; }
    bool any() const { return !_mm_testz_si128(v, v); }
    uint64_t equal(uint8_t x) const { return equals(all(x)); }
    uint64_t at_most(uint8_t x) const { return Bytes{_mm_min_epu8(v, all(x).v)}.equals(*this); }
    uint64_t equals(Bytes o) const { return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(v, o.v))); }
};
#else
#define DEDUP_NO_BYTES 1
#endif

}  // namespace DEDUP_LEVEL
