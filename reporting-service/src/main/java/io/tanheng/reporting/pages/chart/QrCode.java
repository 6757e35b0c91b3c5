/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.chart;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.quarkus.qute.RawString;
import java.util.Map;

/** An address for a telephone's camera. */
public final class QrCode {

    private QrCode() {}

    /** A drawing of one path, a unit for each module. */
    public static RawString of(String text) {
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new RawString("<svg class=\"qr\" viewBox=\"0 0 " + modules.getWidth() + ' ' + modules.getHeight()
                + "\" role=\"img\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\"/></svg>");
    }

    /** What is dark, without a margin. */
    public static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address too long for a QR code", e);
        }
    }
}
