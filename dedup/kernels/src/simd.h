// The few vector operations the kernel needs, at the width of the level it is compiled for. GCC's and clang's vector
// extensions where there are any (they lower to whatever the level has); plain loops elsewhere.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__AVX512BW__) || defined(__AVX2__) || defined(__SSE2__) || defined(_M_X64)
#include <immintrin.h>
#define DEDUP_X86 1
#endif
#if defined(__AVX512BW__) && defined(__AVX512VBMI__) && defined(__AVX512VBMI2__) && defined(__BMI2__)
#define DEDUP_COMPRESS 1  // bytes can be picked out of a vector and put side by side
#endif

#if defined(__GNUC__)
#define DEDUP_NOINLINE __attribute__((noinline))
#else
#define DEDUP_NOINLINE
#endif

namespace DEDUP_LEVEL {

// Which of 64 bytes are ASCII letters or digits, or part of a longer UTF-8 sequence; and which are the latter.
struct Classes {
    uint64_t word, high;
};

#if defined(__AVX512BW__)
inline Classes classify64(const uint8_t* p) {
    const __m512i v = _mm512_loadu_si512(p);
    const __m512i letter = _mm512_sub_epi8(_mm512_or_si512(v, _mm512_set1_epi8(0x20)), _mm512_set1_epi8('a'));
    const __m512i digit = _mm512_sub_epi8(v, _mm512_set1_epi8('0'));
    const uint64_t high = _mm512_movepi8_mask(v);
    return {high | _mm512_cmplt_epu8_mask(letter, _mm512_set1_epi8(26)) |
                _mm512_cmplt_epu8_mask(digit, _mm512_set1_epi8(10)),
            high};
}
#elif defined(__AVX2__)
inline Classes classify64(const uint8_t* p) {
    Classes c{0, 0};
    for (int half = 0; half < 2; ++half) {
        const __m256i v = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32 * half));
        const __m256i letter = _mm256_sub_epi8(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), _mm256_set1_epi8('a'));
        const __m256i digit = _mm256_sub_epi8(v, _mm256_set1_epi8('0'));
        const __m256i is = _mm256_or_si256(
            _mm256_cmpeq_epi8(_mm256_min_epu8(letter, _mm256_set1_epi8(25)), letter),
            _mm256_cmpeq_epi8(_mm256_min_epu8(digit, _mm256_set1_epi8(9)), digit));
        const uint64_t high = static_cast<uint32_t>(_mm256_movemask_epi8(v));
        c.high |= high << (32 * half);
        c.word |= (high | static_cast<uint32_t>(_mm256_movemask_epi8(is))) << (32 * half);
    }
    return c;
}
#elif defined(DEDUP_X86)
inline Classes classify64(const uint8_t* p) {
    Classes c{0, 0};
    for (int part = 0; part < 4; ++part) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * part));
        const __m128i letter = _mm_sub_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
        const __m128i digit = _mm_sub_epi8(v, _mm_set1_epi8('0'));
        const __m128i is = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter),
                                        _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit));
        const uint64_t high = static_cast<uint32_t>(_mm_movemask_epi8(v));
        c.high |= high << (16 * part);
        c.word |= (high | static_cast<uint32_t>(_mm_movemask_epi8(is))) << (16 * part);
    }
    return c;
}
#else
inline Classes classify64(const uint8_t* p) {
    Classes c{0, 0};
    for (int i = 0; i < 64; ++i) {
        const uint64_t high = p[i] >> 7;
        const uint64_t word = high | (static_cast<uint8_t>((p[i] | 0x20) - 'a') < 26) |
                              (static_cast<uint8_t>(p[i] - '0') < 10);
        c.high |= high << i;
        c.word |= word << i;
    }
    return c;
}
#endif

inline int trailing_zeros(uint64_t v) {
#if defined(__GNUC__)
    return __builtin_ctzll(v);
#else
    unsigned long at;
    _BitScanForward64(&at, v);
    return static_cast<int>(at);
#endif
}

// Have what stands there in the cache when it is read.
inline void prefetch(const void* p) {
#if defined(__GNUC__)
    __builtin_prefetch(p);
#elif defined(DEDUP_X86)
    _mm_prefetch(static_cast<const char*>(p), _MM_HINT_T0);
#else
    static_cast<void>(p);
#endif
}

#if defined(__GNUC__)
#if defined(__AVX512BW__)
constexpr int LANES = 16;
#elif defined(__AVX2__)
constexpr int LANES = 8;
#else
constexpr int LANES = 4;
#endif
typedef uint32_t Lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

// min over all hashes of a[j] * hash + b[j] mod 2^32, for one group of 4 * LANES permutations: the accumulators stay
// in registers while the hashes stream by.
inline void affine_min(const uint32_t* hashes, uint64_t n, const uint32_t* a, const uint32_t* b, uint32_t* out) {
    const Lanes *va = reinterpret_cast<const Lanes*>(a), *vb = reinterpret_cast<const Lanes*>(b);
    const Lanes a0 = va[0], a1 = va[1], a2 = va[2], a3 = va[3], b0 = vb[0], b1 = vb[1], b2 = vb[2], b3 = vb[3];
    Lanes m0 = a0 | 0xFFFFFFFFu, m1 = m0, m2 = m0, m3 = m0;
    for (uint64_t i = 0; i < n; ++i) {
        const uint32_t h = hashes[i];
        const Lanes x0 = a0 * h + b0, x1 = a1 * h + b1, x2 = a2 * h + b2, x3 = a3 * h + b3;
        m0 = x0 < m0 ? x0 : m0;
        m1 = x1 < m1 ? x1 : m1;
        m2 = x2 < m2 ? x2 : m2;
        m3 = x3 < m3 ? x3 : m3;
    }
    Lanes* v = reinterpret_cast<Lanes*>(out);
    v[0] = m0, v[1] = m1, v[2] = m2, v[3] = m3;
}

// The same for LANES permutations.
inline void affine_min_few(const uint32_t* hashes, uint64_t n, const uint32_t* a, const uint32_t* b, uint32_t* out) {
    const Lanes va = *reinterpret_cast<const Lanes*>(a), vb = *reinterpret_cast<const Lanes*>(b);
    Lanes least = va | 0xFFFFFFFFu;
    for (uint64_t i = 0; i < n; ++i) {
        const Lanes x = va * hashes[i] + vb;
        least = x < least ? x : least;
    }
    *reinterpret_cast<Lanes*>(out) = least;
}
#else
constexpr int LANES = 4;
template <int GROUP>
inline void affine_min_of(const uint32_t* hashes, uint64_t n, const uint32_t* a, const uint32_t* b, uint32_t* out) {
    for (int j = 0; j < GROUP; ++j) out[j] = 0xFFFFFFFFu;
    for (uint64_t i = 0; i < n; ++i)
        for (int j = 0; j < GROUP; ++j) {
            const uint32_t x = a[j] * hashes[i] + b[j];
            out[j] = x < out[j] ? x : out[j];
        }
}
inline void affine_min(const uint32_t* hashes, uint64_t n, const uint32_t* a, const uint32_t* b, uint32_t* out) {
    affine_min_of<4 * LANES>(hashes, n, a, b, out);
}
inline void affine_min_few(const uint32_t* hashes, uint64_t n, const uint32_t* a, const uint32_t* b, uint32_t* out) {
    affine_min_of<LANES>(hashes, n, a, b, out);
}
#endif

}  // namespace DEDUP_LEVEL
