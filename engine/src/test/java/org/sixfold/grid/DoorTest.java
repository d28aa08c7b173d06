package org.sixfold.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

  @ParameterizedTest
  @CsvSource({
    "永康市东城街道白塔村和顺里1幢1单元1403室, 和顺里1幢, 1单元1403室",
    "长城村九铃东路15幢4单元603室, 九铃东路15幢, 4单元603室",
    "永康东城荆山夏村紫微苑 3幢3单元604室, 紫微苑3幢, 3单元604室",
    "浙江省金华市永康市东城街道河南二村江滨小区15幢3单元1601室, 江滨小区15幢, 3单元1601室",
    "金华市永康市东城街道卫星社区华夏弄89号, 华夏弄89号, ''",
    "五金城社区永康人家5幢101室, 永康人家5幢, 101室",
    "五金城社区永康人家12号楼2单元601, 永康人家12号楼, 2单元601",
    "五金城社区永康人家B座1205室, 永康人家B座, 1205室",
    "东城街道城塘村胜利路１５号, 胜利路15号, ''",
    "东城街道城塘村江滨新村7幢2单元5楼502室, 江滨新村7幢, 2单元5楼502室",
  })
  void aDoorIsReadFromAnAddress(String address, String building, String door) {
    assertThat(Door.of(address))
        .hasValueSatisfying(
            read -> {
              assertThat(read.building()).isEqualTo(building);
              assertThat(read.door()).isEqualTo(door);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "永康市", "单位宿舍", "东城街道五金城社区", "1幢", "🏠🏠🏠", "15"})
  void anAddressWithoutAHouseHasNoDoor(String address) {
    assertThat(Door.of(address)).isEmpty();
    assertThat(Door.of(null)).isEmpty();
  }

  @Test
  void doorsSortAsOneWalks() {
    List<String> walk =
        List.of("永康人家2幢1单元101室", "永康人家2幢1单元1001室", "永康人家2幢2单元202室", "永康人家10幢1单元101室");

    assertThat(walk)
        .extracting(address -> Door.of("五金城社区" + address).orElseThrow().key())
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({"永康人家12号楼2单元1403室, 2, 14", "江滨新村7幢2单元5楼502室, 2, 5", "永康人家5幢101室, , 1", "永康人家5幢, , "})
  void aKeyTellsUnitAndFloor(String address, String unit, String floor) {
    String key = Door.of(address).orElseThrow().key();

    assertThat(Door.unitOf(key)).isEqualTo(unit);
    assertThat(Door.floorOf(key)).isEqualTo(floor);
    assertThat(Door.floorOf("~")).isNull();
  }

  @Test
  void aLongTextCostsNoTimeAndNoColumn() {
    assertThat(Door.of("路".repeat(5000) + "1号"))
        .hasValueSatisfying(read -> assertThat(read.building()).hasSizeLessThanOrEqualTo(80));
  }
}
