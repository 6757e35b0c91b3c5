/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.takehome;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The least anybody does who judges a zip file: reads all of it and makes the digest of each file. */
public final class BareDigests {

    private static final int BUFFER = 64 * 1024;

    private BareDigests() {}

    /** The file is the one argument. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = new ZipFile(arguments[0])) {
            for (ZipEntry entry : zip.stream().toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (InputStream stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
                System.out.println(digest.digest()[0]);
            }
        }
    }
}
