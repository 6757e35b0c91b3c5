/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static io.tanheng.cli.replay.ReplayProblem.Code.FILE_NOT_READABLE;
import static io.tanheng.cli.replay.ReplayProblem.Code.FILE_NOT_RECOGNISED;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what kind of file it is by looking at it, and reads it. */
final class RecordingReader {

    private static final String FRAME_START = "##";

    private RecordingReader() {}

    static Recording read(Path file) throws ReplayProblem {
        String text = text(file);
        if (text.isBlank()) {
            throw unknown(file, "it is empty", "文件为空");
        }
        if (text.stripLeading().startsWith(FRAME_START)) {
            return frames(text);
        }
        List<CsvRecord> rows = rows(file, text);
        Optional<Integer> column = frameColumn(rows);
        if (column.isPresent()) {
            return frames(rows, column.get());
        }
        Optional<HourColumns> hours = HourColumns.of(rows.get(0).getFields());
        if (hours.isPresent()) {
            return hours.get().read(rows.subList(1, rows.size()));
        }
        throw unknown(
                file,
                "its first line is neither a frame (##...) nor a CSV header with a column of frames, nor one with date, hour,"
                        + " CO2 mass and heat input",
                "首行既不是报文（##...），也不是含报文列的 CSV 表头，也不是含日期、小时、CO2 质量与热输入的 CSV 表头");
    }

    private static String text(Path file) throws ReplayProblem {
        try {
            // Frames may hold any byte; Latin-1 brings each through unchanged.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new ReplayProblem(
                    FILE_NOT_READABLE,
                    "The file " + file + " cannot be read (" + e.getMessage() + "). Check its path and permissions.",
                    "无法读取文件 " + file + "，请检查路径与权限。");
        }
    }

    private static Recording.Frames frames(String text) {
        List<Recording.Frame> frames = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                frames.add(new Recording.Frame(number, line.strip()));
            }
        }
        return new Recording.Frames(frames);
    }

    private static List<CsvRecord> rows(Path file, String text) throws ReplayProblem {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().build(CsvRecordHandler.of(), text)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw unknown(file, "it is no CSV: " + e.getMessage(), "不是有效的 CSV");
        }
    }

    /** The column whose cells are frames in the first row that has one. */
    private static Optional<Integer> frameColumn(List<CsvRecord> rows) {
        for (CsvRecord row : rows) {
            for (int column = 0; column < row.getFieldCount(); column++) {
                if (row.getField(column).strip().startsWith(FRAME_START)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    private static Recording.Frames frames(List<CsvRecord> rows, int column) {
        List<Recording.Frame> frames = new ArrayList<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            if (row.getFieldCount() > column && !row.getField(column).isBlank()) {
                frames.add(new Recording.Frame(
                        (int) row.getStartingLineNumber(), row.getField(column).strip()));
            }
        }
        return new Recording.Frames(frames);
    }

    private static ReplayProblem unknown(Path file, String english, String chinese) {
        return new ReplayProblem(
                FILE_NOT_RECOGNISED,
                "The file " + file + " is nothing that can be replayed: " + english + ".",
                "文件 " + file + " 无法回放：" + chinese + "。");
    }
}
