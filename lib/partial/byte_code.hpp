// Values as bytes and back, by one description for both directions: numbers of 7 bits a byte, texts behind their length.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ids.hpp"

namespace slant {

// Bytes that are no such values: cut off, or not written by ByteWriter.
class Malformed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// A struct is described once: template <class Code> void describe(Code& code, Thing& thing) { code(thing.a, thing.b); }
class ByteWriter {
 public:
  std::string bytes;

  template <class... Values>
  void operator()(const Values&... values) {
    (write(values), ...);
  }
  void fixed(std::uint64_t number) {  // 8 bytes, the lowest first: of what is random
    for (int i = 0; i < 8; ++i) bytes += static_cast<char>(number >> (8 * i));
  }

 private:
  void number(std::uint64_t number) {
    for (; number >= 0x80; number >>= 7U) bytes += static_cast<char>((number & 0x7FU) | 0x80U);
    bytes += static_cast<char>(number);
  }

  template <class Value>
  void write(const Value& value) {
    if constexpr (std::is_enum_v<Value>) {
      number(static_cast<std::uint64_t>(value));
    } else if constexpr (std::is_floating_point_v<Value>) {
      fixed(std::bit_cast<std::uint64_t>(value));
    } else if constexpr (std::is_integral_v<Value>) {
      number(value);
    } else {
      describe(*this, const_cast<Value&>(value));  // which only reads it
    }
  }
  void write(const std::string& text) {
    number(text.size());
    bytes += text;
  }
  template <class Tag>
  void write(const Id<Tag>& id) {
    number(id.value);
  }
  template <class Item>
  void write(const std::optional<Item>& item) {
    number(item ? 1 : 0);
    if (item) write(*item);
  }
  template <class One, class Other>
  void write(const std::pair<One, Other>& both) {
    (*this)(both.first, both.second);
  }
  template <class Item, std::size_t count>
  void write(const std::array<Item, count>& items) {
    for (const Item& item : items) write(item);
  }
  template <class Item>
  void write(const std::vector<Item>& items) {
    write_all(items);
  }
  template <class Item>
  void write(const std::set<Item>& items) {
    write_all(items);
  }
  template <class Key, class Item>
  void write(const std::map<Key, Item>& items) {
    write_all(items);
  }
  template <class Items>
  void write_all(const Items& items) {
    number(items.size());
    for (const auto& item : items) write(item);
  }
};

// Throws Malformed; never reads past the end, and takes no memory for more than there are bytes.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  bool is_done() const { return at_ == bytes_.size(); }

  template <class... Values>
  void operator()(Values&... values) {
    (read(values), ...);
  }
  std::uint64_t fixed() {
    need(8);
    std::uint64_t number = 0;
    for (unsigned i = 0; i < 8; ++i)
      number |= std::uint64_t{static_cast<unsigned char>(bytes_[at_ + i])} << (8 * i);
    at_ += 8;
    return number;
  }

 private:
  void need(std::uint64_t bytes) const {
    if (bytes > bytes_.size() - at_) throw Malformed("a value is cut off");
  }
  std::uint64_t number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      need(1);
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      number |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return number;
    }
    throw Malformed("a number is too long");
  }
  // Of items that take at least a byte each.
  std::size_t size() {
    const std::uint64_t size = number();
    need(size);
    return size;
  }

  template <class Value>
  void read(Value& value) {
    if constexpr (Named<Value>) {
      const std::uint64_t read = number();
      if (read >= enum_names<Value>.size()) throw Malformed("a name is not known");
      value = static_cast<Value>(read);
    } else if constexpr (std::is_enum_v<Value>) {
      value = static_cast<Value>(number());
    } else if constexpr (std::is_floating_point_v<Value>) {
      value = std::bit_cast<Value>(fixed());
    } else if constexpr (std::is_same_v<Value, bool>) {
      value = number() != 0;
    } else if constexpr (std::is_integral_v<Value>) {
      const std::uint64_t read = number();
      value = static_cast<Value>(read);
      if (static_cast<std::uint64_t>(value) != read) throw Malformed("a number is too large");
    } else {
      describe(*this, value);
    }
  }
  void read(std::string& text) {
    const std::size_t length = size();
    text.assign(bytes_.substr(at_, length));
    at_ += length;
  }
  template <class Tag>
  void read(Id<Tag>& id) {
    read(id.value);
  }
  template <class Item>
  void read(std::optional<Item>& item) {
    item.reset();
    if (number() != 0) read(item.emplace());
  }
  template <class One, class Other>
  void read(std::pair<One, Other>& both) {
    (*this)(both.first, both.second);
  }
  template <class Item, std::size_t count>
  void read(std::array<Item, count>& items) {
    for (Item& item : items) read(item);
  }
  template <class Item>
  void read(std::vector<Item>& items) {
    items.resize(size());
    for (Item& item : items) read(item);
  }
  void read(std::vector<bool>&) = delete;
  template <class Item>
  void read(std::set<Item>& items) {
    items.clear();
    for (std::size_t left = size(); left > 0; --left) {
      Item item;
      read(item);
      items.insert(std::move(item));
    }
  }
  template <class Key, class Item>
  void read(std::map<Key, Item>& items) {
    items.clear();
    for (std::size_t left = size(); left > 0; --left) {
      std::pair<Key, Item> item;
      read(item);
      items.insert(std::move(item));
    }
  }

  std::string_view bytes_;
  std::size_t at_{0};
};

}  // namespace slant
