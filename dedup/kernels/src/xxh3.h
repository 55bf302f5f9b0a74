// XXH3, 64 bits, seeded: our own plain implementation of the published algorithm
// (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md). The tests hold it to the xxhash package on every
// length class. Inlined, because shingles are short and there is one call for each of them.
#pragma once

#include <cstdint>
#include <cstring>

namespace DEDUP_LEVEL {

struct Xxh3 {
    static constexpr uint64_t P32_1 = 0x9E3779B1u, P32_2 = 0x85EBCA77u, P32_3 = 0xC2B2AE3Du;
    static constexpr uint64_t P64_1 = 0x9E3779B185EBCA87ull, P64_2 = 0xC2B2AE3D27D4EB4Full,
                              P64_3 = 0x165667B19E3779F9ull, P64_4 = 0x85EBCA77C2B2AE63ull,
                              P64_5 = 0x27D4EB2F165667C5ull;
    static constexpr uint64_t MX1 = 0x165667919E3779F9ull, MX2 = 0x9FB21C651E98DF25ull;
    static constexpr int SECRET = 192;

    alignas(64) static constexpr uint8_t secret[SECRET] = {
        0xb8, 0xfe, 0x6c, 0x39, 0x23, 0xa4, 0x4b, 0xbe, 0x7c, 0x01, 0x81, 0x2c, 0xf7, 0x21, 0xad, 0x1c, 0xde, 0xd4,
        0x6d, 0xe9, 0x83, 0x90, 0x97, 0xdb, 0x72, 0x40, 0xa4, 0xa4, 0xb7, 0xb3, 0x67, 0x1f, 0xcb, 0x79, 0xe6, 0x4e,
        0xcc, 0xc0, 0xe5, 0x78, 0x82, 0x5a, 0xd0, 0x7d, 0xcc, 0xff, 0x72, 0x21, 0xb8, 0x08, 0x46, 0x74, 0xf7, 0x43,
        0x24, 0x8e, 0xe0, 0x35, 0x90, 0xe6, 0x81, 0x3a, 0x26, 0x4c, 0x3c, 0x28, 0x52, 0xbb, 0x91, 0xc3, 0x00, 0xcb,
        0x88, 0xd0, 0x65, 0x8b, 0x1b, 0x53, 0x2e, 0xa3, 0x71, 0x64, 0x48, 0x97, 0xa2, 0x0d, 0xf9, 0x4e, 0x38, 0x19, 0xef,
        0x46, 0xa9, 0xde, 0xac, 0xd8, 0xa8, 0xfa, 0x76, 0x3f, 0xe3, 0x9c, 0x34, 0x3f, 0xf9, 0xdc, 0xbb, 0xc7, 0xc7,
        0x0b, 0x4f, 0x1d, 0x8a, 0x51, 0xe0, 0x4b, 0xcd, 0xb4, 0x59, 0x31, 0xc8, 0x9f, 0x7e, 0xc9, 0xd9, 0x78, 0x73,
        0x64, 0xea, 0xc5, 0xac, 0x83, 0x34, 0xd3, 0xeb, 0xc3, 0xc5, 0x81, 0xa0, 0xff, 0xfa, 0x13, 0x63, 0xeb, 0x17,
        0x0d, 0xdd, 0x51, 0xb7, 0xf0, 0xda, 0x49, 0xd3, 0x16, 0x55, 0x26, 0x29, 0xd4, 0x68, 0x9e, 0x2b, 0x16, 0xbe,
        0x58, 0x7d, 0x47, 0xa1, 0xfc, 0x8f, 0xf8, 0xb8, 0xd1, 0x7a, 0xd0, 0x31, 0xce, 0x45, 0xcb, 0x3a, 0x8f, 0x95,
        0x16, 0x04, 0x28, 0xaf, 0xd7, 0xfb, 0xca, 0xbb, 0x4b, 0x40, 0x7e};

    static inline uint32_t read32(const uint8_t* p) { uint32_t v; std::memcpy(&v, p, 4); return v; }
    static inline uint64_t read64(const uint8_t* p) { uint64_t v; std::memcpy(&v, p, 8); return v; }

    static inline uint64_t swap64(uint64_t v) {
        v = ((v & 0x00FF00FF00FF00FFull) << 8) | ((v >> 8) & 0x00FF00FF00FF00FFull);
        v = ((v & 0x0000FFFF0000FFFFull) << 16) | ((v >> 16) & 0x0000FFFF0000FFFFull);
        return (v << 32) | (v >> 32);
    }
    static inline uint32_t swap32(uint32_t v) { return static_cast<uint32_t>(swap64(v) >> 32); }
    static inline uint64_t rotl(uint64_t v, int r) { return (v << r) | (v >> (64 - r)); }

    static inline uint64_t mul_fold(uint64_t a, uint64_t b) {
#if defined(__SIZEOF_INT128__)
        const unsigned __int128 m = static_cast<unsigned __int128>(a) * b;
        return static_cast<uint64_t>(m) ^ static_cast<uint64_t>(m >> 64);
#else
        const uint64_t lo_lo = (a & 0xFFFFFFFFu) * (b & 0xFFFFFFFFu), hi_lo = (a >> 32) * (b & 0xFFFFFFFFu);
        const uint64_t lo_hi = (a & 0xFFFFFFFFu) * (b >> 32), hi_hi = (a >> 32) * (b >> 32);
        const uint64_t cross = (lo_lo >> 32) + (hi_lo & 0xFFFFFFFFu) + lo_hi;
        return ((cross << 32) | (lo_lo & 0xFFFFFFFFu)) ^ ((hi_lo >> 32) + (cross >> 32) + hi_hi);
#endif
    }

    static inline uint64_t avalanche64(uint64_t h) {
        h ^= h >> 33; h *= P64_2; h ^= h >> 29; h *= P64_3; return h ^ (h >> 32);
    }
    static inline uint64_t avalanche(uint64_t h) { h ^= h >> 37; h *= MX1; return h ^ (h >> 32); }

    static inline uint64_t mix16(const uint8_t* p, const uint8_t* key, uint64_t seed) {
        return mul_fold(read64(p) ^ (read64(key) + seed), read64(p + 8) ^ (read64(key + 8) - seed));
    }

    static inline uint64_t hash(const uint8_t* p, uint64_t length, uint64_t seed) {
        if (length > 16 && length <= 128) return up_to_128(p, length, seed);
        if (length <= 16) return up_to_16(p, length, seed);
        return length <= 240 ? up_to_240(p, length, seed) : any_length(p, length, seed);
    }

    static inline uint64_t up_to_128(const uint8_t* p, uint64_t n, uint64_t seed) {
        uint64_t acc = n * P64_1 + mix16(p, secret, seed) + mix16(p + n - 16, secret + 16, seed);
        if (n > 32) {
            acc += mix16(p + 16, secret + 32, seed) + mix16(p + n - 32, secret + 48, seed);
            if (n > 64) {
                acc += mix16(p + 32, secret + 64, seed) + mix16(p + n - 48, secret + 80, seed);
                if (n > 96) acc += mix16(p + 48, secret + 96, seed) + mix16(p + n - 64, secret + 112, seed);
            }
        }
        return avalanche(acc);
    }

    // The same for 17 to 64 bytes in two steps, so that many can be taken through each at once; the keys made before.
    struct Keys {
        uint64_t pair[4][2];
        explicit Keys(uint64_t seed) {
            for (int i = 0; i < 4; ++i) {
                pair[i][0] = read64(secret + 16 * i) + seed;
                pair[i][1] = read64(secret + 16 * i + 8) - seed;
            }
        }
        uint64_t mix(int i, const uint8_t* p) const {
            return mul_fold(read64(p) ^ pair[i][0], read64(p + 8) ^ pair[i][1]);
        }
    };
    static inline uint64_t sum_17_to_32(const uint8_t* p, const uint8_t* end, const Keys& keys) {
        return keys.mix(0, p) + keys.mix(1, end - 16);
    }
    static inline uint64_t sum_33_to_64(const uint8_t* p, const uint8_t* end, const Keys& keys) {
        return keys.mix(0, p) + keys.mix(1, end - 16) + keys.mix(2, p + 16) + keys.mix(3, end - 32);
    }
    static inline uint64_t finish(uint64_t sum, uint64_t n) { return avalanche(sum + n * P64_1); }

    static inline uint64_t up_to_16(const uint8_t* p, uint64_t n, uint64_t seed) {
        if (n > 8) {
            const uint64_t lo = read64(p) ^ ((read64(secret + 24) ^ read64(secret + 32)) + seed);
            const uint64_t hi = read64(p + n - 8) ^ ((read64(secret + 40) ^ read64(secret + 48)) - seed);
            return avalanche(n + swap64(lo) + hi + mul_fold(lo, hi));
        }
        if (n >= 4) {
            seed ^= static_cast<uint64_t>(swap32(static_cast<uint32_t>(seed))) << 32;
            const uint64_t both = read32(p + n - 4) + (static_cast<uint64_t>(read32(p)) << 32);
            uint64_t h = both ^ ((read64(secret + 8) ^ read64(secret + 16)) - seed);
            h ^= rotl(h, 49) ^ rotl(h, 24);
            h *= MX2;
            h ^= (h >> 35) + n;
            h *= MX2;
            return h ^ (h >> 28);
        }
        if (n == 0) return avalanche64(seed ^ read64(secret + 56) ^ read64(secret + 64));
        const uint32_t combined = (static_cast<uint32_t>(p[0]) << 16) | (static_cast<uint32_t>(p[n >> 1]) << 24) |
                                  p[n - 1] | (static_cast<uint32_t>(n) << 8);
        return avalanche64(combined ^ ((read32(secret) ^ read32(secret + 4)) + seed));
    }

    static uint64_t up_to_240(const uint8_t* p, uint64_t n, uint64_t seed) {
        uint64_t acc = n * P64_1;
        for (uint64_t i = 0; i < 8; ++i) acc += mix16(p + 16 * i, secret + 16 * i, seed);
        acc = avalanche(acc);
        for (uint64_t i = 8; i < n / 16; ++i) acc += mix16(p + 16 * i, secret + 16 * (i - 8) + 3, seed);
        return avalanche(acc + mix16(p + n - 16, secret + 136 - 17, seed));
    }

    static inline void accumulate(uint64_t* acc, const uint8_t* p, const uint8_t* key) {
#if defined(__GNUC__) && __has_builtin(__builtin_shufflevector)
        typedef uint64_t Eight __attribute__((vector_size(64)));
        Eight data, keyed, sums;
        std::memcpy(&data, p, 64);
        std::memcpy(&keyed, key, 64);
        std::memcpy(&sums, acc, 64);
        keyed ^= data;
        sums += (keyed & 0xFFFFFFFFu) * (keyed >> 32) + __builtin_shufflevector(data, data, 1, 0, 3, 2, 5, 4, 7, 6);
        std::memcpy(acc, &sums, 64);
#else
        for (int i = 0; i < 8; ++i) {
            const uint64_t data = read64(p + 8 * i), keyed = data ^ read64(key + 8 * i);
            acc[i] += (keyed & 0xFFFFFFFFu) * (keyed >> 32);
            acc[i ^ 1] += data;
        }
#endif
    }

    static uint64_t any_length(const uint8_t* p, uint64_t n, uint64_t seed) {
        alignas(64) uint8_t key[SECRET];
        for (int i = 0; i < SECRET; i += 16) {
            const uint64_t lo = read64(secret + i) + seed, hi = read64(secret + i + 8) - seed;
            std::memcpy(key + i, &lo, 8);
            std::memcpy(key + i + 8, &hi, 8);
        }
        alignas(64) uint64_t acc[8] = {P32_3, P64_1, P64_2, P64_3, P64_4, P32_2, P64_5, P32_1};
        const uint64_t stripes = (n - 1) / 64;
        for (uint64_t s = 0; s < stripes; ++s) {
            accumulate(acc, p + s * 64, key + 8 * (s % 16));
            if (s % 16 == 15) {
                for (int i = 0; i < 8; ++i) {
                    acc[i] ^= acc[i] >> 47;
                    acc[i] = (acc[i] ^ read64(key + SECRET - 64 + 8 * i)) * P32_1;
                }
            }
        }
        accumulate(acc, p + n - 64, key + SECRET - 64 - 7);
        uint64_t h = n * P64_1;
        for (int i = 0; i < 4; ++i)
            h += mul_fold(acc[2 * i] ^ read64(key + 11 + 16 * i), acc[2 * i + 1] ^ read64(key + 19 + 16 * i));
        return avalanche(h);
    }
};

}  // namespace DEDUP_LEVEL
