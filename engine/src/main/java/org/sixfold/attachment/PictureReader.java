package org.sixfold.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Reads what was handed in and writes it anew: only the picture itself goes on, so that no place,
 * camera, comment or hidden file does. Nothing is written to disk on the way.
 */
@Component
class PictureReader {

  private static final int LONGEST_SIDE = 2400;
  private static final float QUALITY = 0.85f;

  private final AttachmentProperties limits;

  PictureReader(AttachmentProperties limits) {
    this.limits = limits;
  }

  /**
   * The picture in a file.
   *
   * @throws ProblemException 413 {@code attachment.tooLarge}; 422 {@code attachment.empty}, {@code
   *     attachment.typeUnsupported}, {@code attachment.tooManyPixels} or {@code
   *     attachment.unreadable}
   */
  Picture read(byte[] file) {
    if (file.length == 0) {
      throw ProblemException.unfit("attachment.empty", List.of());
    }
    if (file.length > limits.maxSize().toBytes()) {
      throw new ProblemException(
          413, "attachment.tooLarge", List.of(), Map.of(), limits.maxSize().toMegabytes());
    }
    PictureFormat format =
        PictureFormat.of(file)
            .orElseThrow(() -> ProblemException.unfit("attachment.typeUnsupported", List.of()));
    int orientation = format == PictureFormat.JPEG ? ExifOrientation.of(file) : 1;
    try {
      BufferedImage upright = upright(decode(format, file), orientation);
      return new Picture(upright.getWidth(), upright.getHeight(), jpeg(upright));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw unreadable();
    }
  }

  private BufferedImage decode(PictureFormat format, byte[] file) throws IOException {
    ImageReader reader = format.reader();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > limits.maxPixels()) {
        throw ProblemException.unfit(
            "attachment.tooManyPixels", List.of(), limits.maxPixels() / 1_000_000);
      }
      ImageReadParam param = reader.getDefaultReadParam();
      // Large ones are thinned out while they are read: memory is needed for the result only.
      int step = 1 + (Math.max(width, height) - 1) / LONGEST_SIDE;
      param.setSourceSubsampling(step, step, 0, 0);
      AtomicBoolean cutOff = new AtomicBoolean();
      reader.addIIOReadWarningListener(
          (source, warning) -> {
            // Cameras leave harmless oddities; a missing end is none.
            if (warning.contains("EOI") || warning.contains("runcated")) {
              cutOff.set(true);
            }
          });
      BufferedImage image = reader.read(0, param);
      if (cutOff.get()) {
        throw unreadable();
      }
      return image;
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean turned = ExifOrientation.turns(orientation);
    BufferedImage paper =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    pen.drawImage(image, ExifOrientation.upright(orientation, width, height), null);
    pen.dispose();
    return paper;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return jpeg.toByteArray();
  }

  private static ProblemException unreadable() {
    return ProblemException.unfit("attachment.unreadable", List.of());
  }
}
