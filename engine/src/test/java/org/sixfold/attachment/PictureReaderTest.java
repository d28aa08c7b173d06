package org.sixfold.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What is taken for a picture, and that nothing but the picture is kept of it. */
class PictureReaderTest {

  private final PictureReader reader =
      new PictureReader(
          new AttachmentProperties(DataSize.ofMegabytes(5), 25_000_000, 20, Duration.ofDays(8)));

  private static int grey(Picture picture, double x, double y) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    return image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())) & 0xff;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void whateverComesAJpegIsKept(String format) throws Exception {
    Picture picture = reader.read(TestPictures.halves(format, 80, 40));

    assertThat(PictureFormat.of(picture.jpeg())).contains(PictureFormat.JPEG);
    assertThat(picture.width()).isEqualTo(80);
    assertThat(picture.height()).isEqualTo(40);
    assertThat(grey(picture, 0.2, 0.5)).isLessThan(20);
    assertThat(grey(picture, 0.8, 0.5)).isGreaterThan(235);
    assertThat(picture.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void aWebpIsReadToo() {
    Picture picture = reader.read(TestPictures.webp());

    assertThat(PictureFormat.of(picture.jpeg())).contains(PictureFormat.JPEG);
    assertThat(picture.width()).isPositive();
  }

  @Test
  void thePlaceGoesAndThePictureStandsUpright() throws Exception {
    byte[] sent = TestPictures.fromTurnedCamera(80, 40);
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS 28.8953N");

    Picture picture = reader.read(sent);

    assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS")
        .doesNotContain("Exif");
    assertThat(picture.width()).isEqualTo(40);
    assertThat(picture.height()).isEqualTo(80);
    assertThat(grey(picture, 0.5, 0.2)).as("what was left is above").isLessThan(20);
    assertThat(grey(picture, 0.5, 0.8)).isGreaterThan(235);
  }

  @Test
  void aLargeOneIsThinnedOutWhileItIsRead() {
    Picture picture = reader.read(TestPictures.halves("png", 4000, 3000));

    assertThat(picture.width()).isEqualTo(2000);
    assertThat(picture.height()).isEqualTo(1500);
  }

  @Test
  void whatIsNoPictureIsRefusedByItsContent() {
    assertThatThrownBy(() -> reader.read(new byte[0])).hasMessage("attachment.empty");
    assertThatThrownBy(() -> reader.read("<svg/>".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("attachment.typeUnsupported");
    assertThatThrownBy(() -> reader.read("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("attachment.typeUnsupported");
    assertThatThrownBy(() -> reader.read(new byte[6 << 20])).hasMessage("attachment.tooLarge");
    assertThatThrownBy(() -> reader.read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
        .hasMessage("attachment.unreadable");
  }

  @Test
  void aBombIsRefusedByItsHead() {
    assertThatThrownBy(() -> reader.read(TestPictures.bomb()))
        .hasMessage("attachment.tooManyPixels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void whatWasCutOffIsRefused(String format) {
    byte[] whole = TestPictures.halves(format, 400, 400);
    for (int keep : new int[] {whole.length / 4, whole.length / 2, whole.length - 40}) {
      assertThatThrownBy(() -> reader.read(Arrays.copyOf(whole, keep)))
          .as("%s of %s bytes", keep, whole.length)
          .hasMessage("attachment.unreadable");
    }
  }
}
