/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a source document as somebody sent them. */
public record DocumentFile(SourceDocument document, String mediaType, byte[] bytes) {

    public static DocumentFile of(String name, String mediaType, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new DocumentFile(new SourceDocument(name, HexFormat.of().formatHex(digest)), mediaType, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
