/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

/**
 * The document a record was taken from.
 *
 * @param sha256 digest of its bytes, 64 hexadecimal digits in small letters
 */
public record SourceDocument(String name, String sha256) {}
