/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import io.tanheng.contracts.digest.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens what somebody sent as a pack: one YAML file, or several in a ZIP archive. */
public final class PackFiles {

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Pattern ID = Pattern.compile("^id:\\s*[\"']?([A-Za-z0-9._-]+)", Pattern.MULTILINE);
    private static final Pattern FAMILY = Pattern.compile("^family:\\s*[\"']?([A-Za-z0-9._-]+)", Pattern.MULTILINE);
    private static final Pattern INPUTS = Pattern.compile("^inputs:", Pattern.MULTILINE);

    private PackFiles() {}

    /** It cannot be opened. */
    public static final class UnreadablePackException extends Exception {

        private static final long serialVersionUID = 1L;

        private final PackProblem problem;

        UnreadablePackException(String file, String en, String zh) {
            super(en);
            this.problem = new PackProblem("UNREADABLE_PACK", file, 0, en, zh);
        }

        public PackProblem problem() {
            return problem;
        }
    }

    /** Text by path. */
    public static SortedMap<String, String> open(byte[] bytes) throws UnreadablePackException {
        if (bytes.length == 0) {
            throw new UnreadablePackException(
                    "",
                    "Nothing was sent: send a YAML file, or a ZIP archive of several.",
                    "未收到内容：请上传一个 YAML 文件，或包含多个文件的 ZIP 压缩包。");
        }
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' ? archive(bytes) : single(bytes);
    }

    private static SortedMap<String, String> single(byte[] bytes) throws UnreadablePackException {
        SortedMap<String, String> files = new TreeMap<>();
        String text = text("", bytes);
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            throw new UnreadablePackException(
                    "",
                    "The file has no 'id', so it is neither a parameter nor a methodology.",
                    "文件没有 id，既不是参数也不是方法学。");
        }
        if (INPUTS.matcher(text).find()) {
            Matcher family = FAMILY.matcher(text);
            files.put("methodologies/" + (family.find() ? family.group(1) : "own") + "/" + id.group(1) + ".yaml", text);
        } else {
            files.put("parameters/" + id.group(1).replace('.', '/') + ".yaml", text);
        }
        return files;
    }

    private static SortedMap<String, String> archive(byte[] bytes) throws UnreadablePackException {
        SortedMap<String, String> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw new UnreadablePackException(
                            entry.getName(),
                            "A pack holds at most " + MOST_FILES + " files and 4 MiB.",
                            "方法学包最多包含 " + MOST_FILES + " 个文件、4 MiB。");
                }
                files.put(entry.getName(), text(entry.getName(), content));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePackException(
                    "", "The archive is damaged: " + e.getMessage(), "压缩包已损坏：" + e.getMessage());
        }
        return files;
    }

    private static String text(String file, byte[] bytes) throws UnreadablePackException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadablePackException(
                    file, "The file is not UTF-8: save it as UTF-8.", "文件不是 UTF-8 编码：请另存为 UTF-8。");
        }
    }

    /** SHA-256 over every path and text, each with its length in front; lower-case hexadecimal. */
    public static String digest(SortedMap<String, String> files) {
        MessageDigest digest = Sha256.begin();
        files.forEach((path, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return Sha256.end(digest);
    }
}
