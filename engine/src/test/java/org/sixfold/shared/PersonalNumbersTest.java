package org.sixfold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "330783197605200003",
        "身份证33078319760520000X。",
        "330783 19760520 0003",
        "３３０７８３１９７６０５２００００３",
        "请打13812345678",
        "138-1234-5678",
        "体温 37.5 138 1234 5678",
        "+8613812345678",
        "0579-87123456",
        "057187654321"
      })
  void numbersOfPeopleAreFoundHoweverTheyAreSet(String text) {
    assertThat(PersonalNumbers.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22:00 再测，体温 37.4",
        "2021-12-11 20:00 服药",
        "3幢2单元1201室",
        "管号 YK20211211001",
        "12345 热线、120",
        "剂量 1000 500 250 毫克",
        "2021-12-11 2021-12-25 08:00",
        "浙G12345",
        "回执 2021121100123",
        "永核字〔2021〕1234号",
        ""
      })
  void timesDosesDoorsAndTubesAreNone(String text) {
    assertThat(PersonalNumbers.areIn(text)).isFalse();
  }
}
