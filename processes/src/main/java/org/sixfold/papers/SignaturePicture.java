package org.sixfold.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.sixfold.form.Signature;

/** A signature drawn with a finger, as it is printed: black on white, sharp at four centimetres. */
final class SignaturePicture {

  private static final float PEN = 12;

  private SignaturePicture() {}

  /** A PNG in Base64, of strokes as {@link Signature#strokes} gives them. */
  static String png(List<List<Integer>> strokes) {
    BufferedImage sheet =
        new BufferedImage(Signature.WIDTH, Signature.HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, Signature.WIDTH, Signature.HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    strokes.forEach(stroke -> pen.draw(path(stroke)));
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(sheet, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static Path2D path(List<Integer> stroke) {
    Path2D path = new Path2D.Float();
    path.moveTo(stroke.get(0), stroke.get(1));
    for (int i = 2; i < stroke.size(); i += 2) {
      path.lineTo(stroke.get(i), stroke.get(i + 1));
    }
    return path;
  }
}
