/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.digest.Sha256;

/** The bytes of a source document as somebody sent them. */
public record DocumentFile(SourceDocument document, String mediaType, byte[] bytes) {

    public static DocumentFile of(String name, String mediaType, byte[] bytes) {
        return new DocumentFile(new SourceDocument(name, Sha256.of(bytes)), mediaType, bytes);
    }
}
