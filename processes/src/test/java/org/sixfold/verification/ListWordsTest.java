package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWordsTest {

  @ParameterizedTest
  @CsvSource({
    "日本东京, true",
    "印度尼西亚雅加达, true",
    "香港, true",
    "上海浦东国际机场入境, true",
    "绍兴市上虞区, false",
    "金华市义乌市福田街道日本料理街, false",
    "中国杭州, false",
  })
  void placesOutsideTheBorder(String place, boolean abroad) {
    assertThat(ListWords.isAbroad(place)).isEqualTo(abroad);
    assertThat(ListWords.fromAbroad(Map.of("origin", place))).isEqualTo(abroad);
  }

  @ParameterizedTest
  @CsvSource({
    "疾控密接名单, true, false",
    "密切接触者协查, true, false",
    "次密接名单, false, true",
    "密接的密接, false, true",
    "疾控协查, false, false",
  })
  void contactsByTheWordsOfTheirSource(String source, boolean close, boolean secondary) {
    assertThat(ListWords.closeContact(Map.of("dataSource", source))).isEqualTo(close);
    assertThat(ListWords.secondaryContact(Map.of("dataSource", source))).isEqualTo(secondary);
  }

  @ParameterizedTest
  @CsvSource({"结束闭环作业, true", "闭环管理中, false"})
  void whoLeftAClosedLoop(String remark, boolean left) {
    assertThat(ListWords.leftClosedLoop(Map.of("remark", remark))).isEqualTo(left);
  }
}
