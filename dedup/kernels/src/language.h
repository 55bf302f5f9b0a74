// What tells the language of a text: how many of its words are in each script, and how many are frequent words of each
// language. Only a part of a long text is looked at: its beginning, its middle and its end.
#pragma once

#include <cstdint>
#include <vector>

#include "sketch.h"
#include "terms.h"

namespace DEDUP_LEVEL {

enum Script : uint8_t { LATIN, ARABIC, CYRILLIC, GREEK, HEBREW, HAN, KANA, HANGUL, THAI, DEVANAGARI, OTHER_SCRIPT, SCRIPTS };

class LanguageTeller {
public:
    static constexpr size_t LANGUAGES = 64;

    // The hash of each word, and a bit for each language that it is frequent in.
    LanguageTeller(const uint64_t* words, const uint64_t* languages, size_t count) {
        for (size_t i = 0; i < count; ++i) words_.put(words[i] | 1, languages[i]);
    }

    static constexpr size_t PARTS = 3;

    // Counts tokens by script (SCRIPTS numbers), and hits by language (LANGUAGES numbers), of each part of each text: its
    // thirds, or of a longer one a window where it begins, in its middle and where it ends.
    void count(const Texts& t, size_t window, uint32_t* scripts, uint32_t* hits) const {
        Workbench& bench = Workbench::of_thread();
        for (size_t i = 0; i < t.count; ++i) {
            const uint8_t *begin = t.bytes + t.offsets[i], *end = t.bytes + t.offsets[i + 1], *readable = t.bytes + t.size;
            const size_t size = static_cast<size_t>(end - begin), step = size <= PARTS * window ? size / PARTS : window;
            const size_t from[PARTS] = {0, size <= PARTS * window ? step : (size - step) / 2,
                                        size <= PARTS * window ? 2 * step : size - step};
            for (size_t k = 0; k < PARTS; ++k, scripts += SCRIPTS, hits += LANGUAGES) {
                const size_t to = size <= PARTS * window ? (k + 1 < PARTS ? from[k + 1] : size) : from[k] + step;
                count_part(bench.folder, between_words(begin + from[k], begin, end), between_words(begin + to, begin, end),
                           readable, scripts, hits);
            }
        }
    }

private:
    KeyedTable<uint64_t> words_;

    // The next place, if there is one near, where a part may begin or end without cutting a word.
    static const uint8_t* between_words(const uint8_t* p, const uint8_t* begin, const uint8_t* end) {
        if (p == begin || p >= end) return p;
        const uint8_t* stop = end - p > 64 ? p + 64 : end;
        for (const uint8_t* q = p; q < stop; ++q)
            if (*q == ' ' || *q == '\n') return q;
        while (p < end && (*p & 0xC0) == 0x80) ++p;
        return p;
    }

    void count_part(Folder& f, const uint8_t* begin, const uint8_t* end, const uint8_t* readable, uint32_t* scripts,
                    uint32_t* hits) const {
        f.fold(begin, end, readable, false);
        for (uint32_t j = 0; j < f.tokens; ++j) {
            const uint8_t *word = f.out.data() + f.start(j), *stop = f.out.data() + f.start(j + 1) - 1;
            if (*word < 0x80 ? *word >= 'a' : true) ++scripts[script_of(word, stop)];
            const uint64_t* found = words_.find(Xxh3::hash(word, static_cast<size_t>(stop - word), 0) | 1);
            for (uint64_t left = found ? *found : 0; left; left &= left - 1) ++hits[trailing_zeros(left)];
        }
    }

    static Script script_of(const uint8_t* p, const uint8_t* end) {
        if (*p < 0x80) return LATIN;
        uint32_t c = 0;
        if (decode_utf8(p, end, c) == 0) return OTHER_SCRIPT;
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) return LATIN;
        if (c < 0x370) return OTHER_SCRIPT;
        if (c < 0x400 || (c >= 0x1F00 && c < 0x2000)) return GREEK;
        if (c < 0x530) return CYRILLIC;
        if (c >= 0x590 && c < 0x600) return HEBREW;
        if (c >= 0x600 && c < 0x780) return ARABIC;
        if (c >= 0x900 && c < 0x980) return DEVANAGARI;
        if (c >= 0xE00 && c < 0xE80) return THAI;
        if ((c >= 0x1100 && c < 0x1200) || (c >= 0xAC00 && c < 0xD7B0)) return HANGUL;
        if (c >= 0x3040 && c < 0x3100) return KANA;
        if ((c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x32000)) return HAN;
        return OTHER_SCRIPT;
    }
};

}  // namespace DEDUP_LEVEL
