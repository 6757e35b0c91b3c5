/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import com.google.zxing.common.BitMatrix;
import io.tanheng.reporting.pages.chart.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address for a telephone's camera, as a picture. */
final class QrPicture {

    /** So that a reader that smooths pictures keeps the edges. */
    private static final int PIXELS_PER_MODULE = 8;

    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    /** A PNG as a data URI. */
    static String of(String address) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture(QrCode.modules(address)), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        int width = modules.getWidth() * PIXELS_PER_MODULE;
        int height = modules.getHeight() * PIXELS_PER_MODULE;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
