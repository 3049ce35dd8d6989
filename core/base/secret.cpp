// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QtCore/QString>

#include <cstring>
#include <new>
#include <sodium.h>

namespace keywright {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView bytes)
        : size(bytes.size())
    {
        if (sodium_init() < 0)
            throw std::bad_alloc();
        data = static_cast<char *>(sodium_malloc(std::size_t(size)));
        if (!data)
            throw std::bad_alloc();
        std::memcpy(data, bytes.data(), std::size_t(size));
        sodium_mprotect_readonly(data);
    }
    ~Buffer() { sodium_free(data); } // wipes, whatever the protection was
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    char *data = nullptr;
    qsizetype size = 0;
};

Secret::Secret(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(bytes);
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->data, m_buffer->size) : QByteArrayView();
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.size() != right.size())
        return false;
    if (left.m_buffer == right.m_buffer)
        return true;
    return sodium_memcmp(left.m_buffer->data, right.m_buffer->data, std::size_t(left.size())) == 0;
}

// Only memory that the array allocated may be written; a literal's lies in read-only pages.
template<typename Array>
static void wipeArray(Array &array)
{
    if (array.data_ptr().d_ptr() && array.size() > 0) {
        using Element = std::remove_const_t<std::remove_pointer_t<decltype(array.constData())>>;
        sodium_memzero(const_cast<Element *>(array.constData()),
                       std::size_t(array.size()) * sizeof(Element));
    }
    array.clear();
}

void wipe(QByteArray &bytes)
{
    wipeArray(bytes);
}

void wipe(QString &text)
{
    wipeArray(text);
}

} // namespace keywright
