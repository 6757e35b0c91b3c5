/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The bytes of a file somebody sends, at first as a file and again with the form that keeps it. */
final class UploadedFile {

    private UploadedFile() {}

    static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(byte[] file) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(file);
    }

    static byte[] decoded(String content) {
        try {
            return Base64.getUrlDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw PageProblem.unreadable();
        }
    }
}
