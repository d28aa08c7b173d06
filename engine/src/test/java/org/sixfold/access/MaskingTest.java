package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "330784199001010008, 330784**********08",
    "E12345678, *******78",
    "12, **",
    ",",
  })
  void documents(String document, String masked) {
    assertThat(Masking.document(document)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"14068161301, 140****1301", "0579-87101234, ***********34", "1, *", ","})
  void phones(String phone, String masked) {
    assertThat(Masking.phone(phone)).isEqualTo(masked);
  }
}
