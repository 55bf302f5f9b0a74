// Python's strings as one stretch of UTF-8: what `str.encode` and `bytes.join` do, without an object for each text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "simd.h"

namespace DEDUP_LEVEL {

// A text as Python holds it: code points of `width` 1, 2 or 4 bytes each.
struct PythonText {
    const void* data;
    size_t length;
    int width;
    bool ascii;
};

constexpr size_t PACK_ROOM = 64;  // bytes that may be written behind the last one

constexpr uint32_t REPLACEMENT = 0xFFFD;
inline uint32_t valid(uint32_t point) { return (point & 0xFFFFF800u) == 0xD800u ? REPLACEMENT : point; }

template <typename Unit>
size_t encoded_size(const Unit* units, size_t length) {
    size_t size = length;
    for (size_t from = 0; from < length;) {  // in pieces, so that the sums are narrow and many at a time
        const size_t to = length - from < 4096 ? length : from + 4096;
        uint32_t more = 0;
        for (; from < to; ++from) {
            const uint32_t point = units[from];
            more += (point > 0x7F) + (point > 0x7FF) + (point > 0xFFFF);
        }
        size += more;
    }
    return size;
}

inline uint8_t* put_point(uint32_t point, uint8_t* to) {
    point = valid(point);
    if (point < 0x80) {
        *to++ = static_cast<uint8_t>(point);
    } else if (point < 0x800) {
        *to++ = static_cast<uint8_t>(0xC0 | point >> 6);
        *to++ = static_cast<uint8_t>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        *to++ = static_cast<uint8_t>(0xE0 | point >> 12);
        *to++ = static_cast<uint8_t>(0x80 | (point >> 6 & 0x3F));
        *to++ = static_cast<uint8_t>(0x80 | (point & 0x3F));
    } else {
        *to++ = static_cast<uint8_t>(0xF0 | point >> 18);
        *to++ = static_cast<uint8_t>(0x80 | (point >> 12 & 0x3F));
        *to++ = static_cast<uint8_t>(0x80 | (point >> 6 & 0x3F));
        *to++ = static_cast<uint8_t>(0x80 | (point & 0x3F));
    }
    return to;
}

#if defined(DEDUP_COMPRESS)
inline __m512i sixteen_points(const uint8_t* p) {
    return _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
}
inline __m512i sixteen_points(const uint16_t* p) {
    return _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
}
inline __m512i sixteen_points(const uint32_t* p) { return _mm512_loadu_si512(p); }

// Sixteen code points at once: each in the lane of its own, as many of its bytes as it has, and these side by side.
inline uint8_t* put_sixteen(__m512i point, uint8_t* to) {
    const auto number = [](uint32_t value) { return _mm512_set1_epi32(static_cast<int>(value)); };
    const __mmask16 two = _mm512_cmpgt_epu32_mask(point, number(0x7F));
    if (two == 0) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(point));
        return to + 16;
    }
    const __mmask16 lone = _mm512_cmpeq_epi32_mask(_mm512_and_si512(point, number(0xFFFFF800)), number(0xD800));
    point = _mm512_mask_mov_epi32(point, lone, number(REPLACEMENT));
    const __mmask16 three = _mm512_cmpgt_epu32_mask(point, number(0x7FF));
    const __mmask16 four = _mm512_cmpgt_epu32_mask(point, number(0xFFFF));
    const auto tail = [&](__m512i v) { return _mm512_or_si512(_mm512_and_si512(v, number(0x3F)), number(0x80)); };
    const __m512i last = tail(point), middle = tail(_mm512_srli_epi32(point, 6));
    __m512i bytes = _mm512_mask_or_epi32(point, two, _mm512_or_si512(_mm512_srli_epi32(point, 6), number(0xC0)),
                                         _mm512_slli_epi32(last, 8));
    if (three) {
        const __m512i head = _mm512_or_si512(_mm512_srli_epi32(point, 12), number(0xE0));
        bytes = _mm512_mask_or_epi32(bytes, three, _mm512_or_si512(head, _mm512_slli_epi32(middle, 8)),
                                     _mm512_slli_epi32(last, 16));
    }
    if (four) {
        const __m512i head = _mm512_or_si512(_mm512_srli_epi32(point, 18), number(0xF0));
        const __m512i second = _mm512_slli_epi32(tail(_mm512_srli_epi32(point, 12)), 8);
        bytes = _mm512_mask_or_epi32(bytes, four, _mm512_or_si512(head, second),
                                     _mm512_or_si512(_mm512_slli_epi32(middle, 16), _mm512_slli_epi32(last, 24)));
    }
    const uint64_t keep = 0x1111111111111111ull | _pdep_u64(two, 0x2222222222222222ull) |
                          _pdep_u64(three, 0x4444444444444444ull) | _pdep_u64(four, 0x8888888888888888ull);
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi8(keep, bytes));
    return to + __builtin_popcountll(keep);
}
#endif

// Writes a text; up to PACK_ROOM bytes behind it are overwritten too.
template <typename Unit>
uint8_t* put_text(const Unit* units, size_t length, uint8_t* to) {
    size_t i = 0;
#if defined(DEDUP_COMPRESS)
    for (; i + 16 <= length; i += 16) to = put_sixteen(sixteen_points(units + i), to);
#endif
    for (; i < length; ++i) to = put_point(units[i], to);
    return to;
}

inline size_t encoded_size(const PythonText& text) {
    if (text.ascii) return text.length;
    if (text.width == 1) return encoded_size(static_cast<const uint8_t*>(text.data), text.length);
    if (text.width == 2) return encoded_size(static_cast<const uint16_t*>(text.data), text.length);
    return encoded_size(static_cast<const uint32_t*>(text.data), text.length);
}

inline uint8_t* put_text(const PythonText& text, uint8_t* to) {
    if (text.ascii) {
        if (text.length) std::memcpy(to, text.data, text.length);
        return to + text.length;
    }
    if (text.width == 1) return put_text(static_cast<const uint8_t*>(text.data), text.length, to);
    if (text.width == 2) return put_text(static_cast<const uint16_t*>(text.data), text.length, to);
    return put_text(static_cast<const uint32_t*>(text.data), text.length, to);
}

}  // namespace DEDUP_LEVEL
