// Lines of JSON, read straight into packed texts. Only records that are plain are read here: what is rare, or not quite
// JSON, is left to the reader above, which decides alone what becomes of it.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "bytes.h"
#include "utf8.h"

namespace DEDUP_LEVEL {

// Where a record may keep what is wanted of it: names, the first that holds something counts.
struct RecordFields {
    std::string id;
    std::vector<std::string> text, language, published, url, outlet;
};

struct Records {
    std::vector<int64_t> bounds;  // start and end of every line that is not blank
    std::vector<uint8_t> plain;   // whether it is a plain record; only these have the following
    std::unique_ptr<uint8_t, void (*)(void*)> text{nullptr, std::free};
    std::vector<int64_t> offsets{0};
    std::string ids, languages, published, urls, outlets;  // each ended by a line feed, and empty where there is none
};

class RecordReader {
  public:
    RecordReader(const RecordFields& fields, int depth) : depth_(depth) {
        slots_.push_back({&fields.id, ABSENT, nullptr, nullptr, false});
        for (const auto* names : {&fields.text, &fields.language, &fields.published, &fields.url, &fields.outlet})
            for (const std::string& name : *names) slots_.push_back({&name, ABSENT, nullptr, nullptr, false});
        languages_ = TEXTS + fields.text.size();
        published_ = languages_ + fields.language.size();
        urls_ = published_ + fields.published.size();
        outlets_ = urls_ + fields.url.size();
    }

    // Reads the record of one line, which is valid UTF-8 and lies inside a block that ends at `block_end`. Gives the end
    // of the text that it has written, or null if the record is not plain; then nothing has changed.
    uint8_t* read(const uint8_t* line, const uint8_t* end, const uint8_t* block_end, uint8_t* out, Records& r) {
        p_ = line, end_ = end, block_end_ = block_end;
        for (Slot& slot : slots_) slot.kind = ABSENT;
        if (!at('{') || !object(1, true)) return nullptr;
        space();
        if (p_ != end_) return nullptr;
        return give(out, r);
    }

  private:
    enum Kind : uint8_t { ABSENT, STRING, NUMBER };
    struct Slot {
        const std::string* name;
        Kind kind;
        const uint8_t *start, *end;
        bool escaped;
    };

    std::vector<Slot> slots_;
    static constexpr size_t TEXTS = 1;  // the first slot is the id's
    size_t languages_, published_, urls_, outlets_;
    int depth_;
    const uint8_t *p_ = nullptr, *end_ = nullptr, *block_end_ = nullptr;

    void space() {
        while (p_ < end_ && (*p_ == ' ' || *p_ == '\t' || *p_ == '\r' || *p_ == '\n')) ++p_;
    }

    bool at(char c) {
        space();
        if (p_ == end_ || *p_ != static_cast<uint8_t>(c)) return false;
        ++p_;
        return true;
    }

    bool object(int level, bool keep) {
        if (level > depth_) return false;
        if (at('}')) return true;
        do {
            Slot key{}, value{};
            if (!at('"') || !string(key) || !at(':')) return false;
            if (keep && key.escaped) return false;  // it may spell a name
            if (!any(level, value)) return false;
            if (keep) put(key, value);
        } while (at(','));
        return at('}');
    }

    bool list(int level) {
        if (level > depth_) return false;
        if (at(']')) return true;
        Slot value{};
        do
            if (!any(level, value)) return false;
        while (at(','));
        return at(']');
    }

    bool any(int level, Slot& value) {
        space();
        if (p_ == end_) return false;
        switch (*p_) {
            case '"': ++p_, value.kind = STRING; return string(value);
            case '{': ++p_; return object(level + 1, false);
            case '[': ++p_; return list(level + 1);
            case 't': return word("true", 4);
            case 'f': return word("false", 5);
            case 'n': return word("null", 4);
            default: value.kind = NUMBER; return number(value);
        }
    }

    void put(const Slot& key, const Slot& value) {
        const size_t size = static_cast<size_t>(key.end - key.start);
        for (Slot& slot : slots_)
            if (slot.name->size() == size && !std::memcmp(slot.name->data(), key.start, size)) {
                slot.kind = value.kind, slot.start = value.start, slot.end = value.end, slot.escaped = value.escaped;
                return;  // of a name that comes twice the last value counts
            }
    }

    bool word(const char* expected, ptrdiff_t size) {
        if (end_ - p_ < size || std::memcmp(p_, expected, static_cast<size_t>(size))) return false;
        p_ += size;
        return true;
    }

    bool digits() {
        const uint8_t* start = p_;
        while (p_ < end_ && *p_ >= '0' && *p_ <= '9') ++p_;
        return p_ > start;
    }

    bool number(Slot& value) {
        value.start = p_;
        if (*p_ == '-') ++p_;
        if (p_ < end_ && *p_ == '0') ++p_;
        else if (!digits()) return false;
        if (p_ < end_ && *p_ == '.') {
            ++p_;
            if (!digits()) return false;
        }
        if (p_ < end_ && (*p_ | 0x20) == 'e') {
            ++p_;
            if (p_ < end_ && (*p_ == '+' || *p_ == '-')) ++p_;
            if (!digits()) return false;
        }
        value.end = p_;
        return true;
    }

    // To the next quote, backslash or control character, or the end of the line.
    const uint8_t* next_special(const uint8_t* p) const {
#if !defined(DEDUP_NO_BYTES)
        while (p + Bytes::SIZE <= block_end_) {
            const Bytes v = Bytes::load(p);
            const uint64_t found = v.equal('"') | v.equal('\\') | v.at_most(0x1F);
            if (found) {
                p += trailing_zeros(found);
                return p < end_ ? p : end_;
            }
            p += Bytes::SIZE;
        }
#endif
        while (p < end_ && *p != '"' && *p != '\\' && *p > 0x1F) ++p;
        return p < end_ ? p : end_;
    }

    // The rest of a string whose opening quote is read.
    bool string(Slot& found) {
        found.start = p_;
        found.escaped = false;
        for (;;) {
            p_ = next_special(p_);
            if (p_ == end_ || *p_ < 0x20) return false;
            if (*p_ == '"') break;
            found.escaped = true;
            uint32_t ignored;
            if (!(p_ = unescape(p_, end_, ignored))) return false;
        }
        found.end = p_++;
        return true;
    }

    static bool hex4(const uint8_t* p, const uint8_t* end, uint32_t& value) {
        if (end - p < 4) return false;
        value = 0;
        for (int i = 0; i < 4; ++i) {
            const uint8_t digit = static_cast<uint8_t>(p[i] - '0'), letter = static_cast<uint8_t>((p[i] | 0x20) - 'a');
            if (digit > 9 && letter > 5) return false;
            value = value << 4 | (digit <= 9 ? digit : letter + 10u);
        }
        return true;
    }

    // What the escape at `p` stands for, and what follows it; null if it stands for nothing, as half a surrogate.
    static const uint8_t* unescape(const uint8_t* p, const uint8_t* end, uint32_t& point) {
        if (end - p < 2) return nullptr;
        switch (p[1]) {
            case '"': case '\\': case '/': point = p[1]; return p + 2;
            case 'b': point = '\b'; return p + 2;
            case 'f': point = '\f'; return p + 2;
            case 'n': point = '\n'; return p + 2;
            case 'r': point = '\r'; return p + 2;
            case 't': point = '\t'; return p + 2;
            case 'u': break;
            default: return nullptr;
        }
        if (!hex4(p + 2, end, point)) return nullptr;
        p += 6;
        if (point < 0xD800 || point > 0xDFFF) return p;
        uint32_t low;
        if (point > 0xDBFF || end - p < 6 || p[0] != '\\' || p[1] != 'u' || !hex4(p + 2, end, low)) return nullptr;
        if (low < 0xDC00 || low > 0xDFFF) return nullptr;
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        return p + 6;
    }

    static uint8_t* encode(uint32_t point, uint8_t* out) {
        if (point < 0x80) {
            *out++ = static_cast<uint8_t>(point);
        } else if (point < 0x800) {
            *out++ = static_cast<uint8_t>(0xC0 | point >> 6);
            *out++ = static_cast<uint8_t>(0x80 | (point & 63));
        } else if (point < 0x10000) {
            *out++ = static_cast<uint8_t>(0xE0 | point >> 12);
            *out++ = static_cast<uint8_t>(0x80 | (point >> 6 & 63));
            *out++ = static_cast<uint8_t>(0x80 | (point & 63));
        } else {
            *out++ = static_cast<uint8_t>(0xF0 | point >> 18);
            *out++ = static_cast<uint8_t>(0x80 | (point >> 12 & 63));
            *out++ = static_cast<uint8_t>(0x80 | (point >> 6 & 63));
            *out++ = static_cast<uint8_t>(0x80 | (point & 63));
        }
        return out;
    }

    // The string without its escapes; it never grows.
    uint8_t* plainly(const Slot& slot, uint8_t* out) const {
        const uint8_t* p = slot.start;
        while (slot.escaped) {
            const uint8_t* stop = next_special(p);  // in a string that was read these are backslashes
            if (stop >= slot.end) break;
            std::memcpy(out, p, static_cast<size_t>(stop - p));
            out += stop - p;
            uint32_t point = 0;
            p = unescape(stop, slot.end, point);
            out = encode(point, out);
        }
        std::memcpy(out, p, static_cast<size_t>(slot.end - p));
        return out + (slot.end - p);
    }

    // Whether a text surely is more than white space: it has an ASCII character that can be seen, or a letter of which
    // no white space begins with the same byte.
    static bool surely_visible(const uint8_t* p, const uint8_t* end) {
        for (; p < end; ++p)
            if ((*p > 0x20 && *p < 0x7F) || (*p > 0xC2 && *p != 0xE1 && *p != 0xE2 && *p != 0xE3)) return true;
        return false;
    }

    // The first string of a field that is not empty, as one line. False if it has several.
    bool append(size_t from, size_t to, std::string& lines) const {
        for (size_t i = from; i < to; ++i) {
            const Slot& slot = slots_[i];
            if (slot.kind != STRING || slot.start == slot.end) continue;
            const size_t before = lines.size(), size = static_cast<size_t>(slot.end - slot.start);
            lines.resize(before + size);
            auto* start = reinterpret_cast<uint8_t*>(&lines[before]);
            const size_t used = static_cast<size_t>(plainly(slot, start) - start);
            lines.resize(before + used);
            if (std::memchr(&lines[before], '\n', used)) return false;
            break;
        }
        lines.push_back('\n');
        return true;
    }

    // A whole number that is written as Python writes it.
    static bool is_integer(const Slot& slot) {
        const uint8_t* p = slot.start + (*slot.start == '-');
        if (slot.end - p > 18 || (*slot.start == '-' && *p == '0')) return false;
        for (; p < slot.end; ++p)
            if (*p < '0' || *p > '9') return false;
        return true;
    }

    uint8_t* give(uint8_t* out, Records& r) {
        size_t text = TEXTS;
        while (text < languages_ && (slots_[text].kind != STRING || slots_[text].start == slots_[text].end)) ++text;
        if (text == languages_) return nullptr;
        uint8_t* const stop = plainly(slots_[text], out);
        if (!surely_visible(out, stop)) return nullptr;
        Slot& id = slots_[0];
        if (id.kind == NUMBER) {
            if (!is_integer(id)) return nullptr;
            id.kind = STRING, id.escaped = false;
        }
        const size_t ids = r.ids.size(), languages = r.languages.size(), published = r.published.size();
        const size_t urls = r.urls.size(), outlets = r.outlets.size();
        if (append(0, TEXTS, r.ids) && append(languages_, published_, r.languages) &&
            append(published_, urls_, r.published) && append(urls_, outlets_, r.urls) &&
            append(outlets_, slots_.size(), r.outlets))
            return stop;
        r.ids.resize(ids), r.languages.resize(languages), r.published.resize(published);
        r.urls.resize(urls), r.outlets.resize(outlets);
        return nullptr;
    }
};

inline bool is_blank(const uint8_t* p, const uint8_t* end) {
    while (p < end && (*p == ' ' || (*p >= '\t' && *p <= '\r'))) ++p;
    return p == end;
}

// All records of a block of lines; one longer than `longest` bytes, or deeper than `depth`, is not plain.
inline void read_records(const uint8_t* block, size_t size, const RecordFields& fields, int64_t longest, int depth,
                         Records& r) {
    RecordReader reader(fields, depth);
    const uint8_t* const end = block + size;
    const bool valid = valid_utf8(block, end);
    r.text.reset(static_cast<uint8_t*>(std::malloc(size + 1)));
    if (!r.text) throw std::bad_alloc();
    uint8_t* out = r.text.get();
    for (const uint8_t* line = block; line < end;) {
        const void* found = std::memchr(line, '\n', static_cast<size_t>(end - line));
        const uint8_t* const stop = found ? static_cast<const uint8_t*>(found) : end;
        if (!is_blank(line, stop)) {
            r.bounds.push_back(line - block), r.bounds.push_back(stop - block);
            uint8_t* after = nullptr;
            if (stop - line <= longest && (valid || valid_utf8(line, stop))) after = reader.read(line, stop, end, out, r);
            r.plain.push_back(after != nullptr);
            if (after) {
                out = after;
                r.offsets.push_back(out - r.text.get());
            }
        }
        line = stop + 1;
    }
    void* fitted = std::realloc(r.text.get(), static_cast<size_t>(out - r.text.get()) + 1);
    if (fitted) r.text.release(), r.text.reset(static_cast<uint8_t*>(fitted));
}

}  // namespace DEDUP_LEVEL
