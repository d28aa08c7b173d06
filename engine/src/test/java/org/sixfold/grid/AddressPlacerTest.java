package org.sixfold.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPlacerTest {

  private final Grids grids = GridFiles.dongcheng();

  @ParameterizedTest
  @CsvSource({
    // village by its full name only, micro grid by alias only together with its village
    "东城街道卫星社区银桂家园239号, 33078400100202",
    "永康市东城街道白塔村紫微苑31号, 33078400122907",
    "永康东城长城村华丰公寓 15幢3单元1303室, 33078400120404",
    "浙江省金华市永康市东城街道山川坛社区九铃东路12幢2单元1301室, 33078400101002",
    "五金城社区九铃东路2号, 33078400100707",
    "五金城社区第3微网格, 33078400100703",
    "永康市东城街道河南二村, 330784001211",
    "白塔村委会, 330784001229",
    "高镇社区, 330784001012",
    "永康东城高镇社区丽景苑1幢, 33078400101201",
    "五金科技工业园3号, UNPLACED",
    "五金城社区五金科技工业园3号, 33078400100791",
    // neither is known
    "五金城附近, UNPLACED",
    "高镇丽景苑, UNPLACED",
    "本地, UNPLACED",
    "租住, UNPLACED",
    "单位宿舍, UNPLACED",
    "永康市, UNPLACED",
    "永康, UNPLACED",
    "永康市东城街道, UNPLACED",
    "东城街道东苑社区3号, UNPLACED",
    "永康五金市场, UNPLACED",
    "城东新区15幢, UNPLACED",
    "阳光小区5幢, UNPLACED",
    "好又多超市楼上, UNPLACED",
    "金华市永康市, UNPLACED",
    "浙江省金华市, UNPLACED",
    "金华市东城街道长城村, 330784001204",
    // another township or county
    "永康市江南街道园周村61号, OUTSIDE",
    "江南街道园周村61号, OUTSIDE",
    "永康芝英镇, OUTSIDE",
    "浙江省金华市东阳市白云街道12号, OUTSIDE",
    "武义县桐琴镇165号, OUTSIDE",
    "武义桐琴镇165号, OUTSIDE",
    "江西省上饶市玉山县冰溪镇7号, OUTSIDE",
    "浙江省丽水市缙云县壶镇镇110号, OUTSIDE",
    "义乌市, OUTSIDE",
    "江西省, OUTSIDE",
    "上海市浦东新区, OUTSIDE",
    "温州市鹿城区五马街道, OUTSIDE",
    "嘉善县姚庄镇, OUTSIDE",
    "杭州市上城区长城村8号, OUTSIDE",
    "浙江省永康市西城街道长城村8号, OUTSIDE",
    "丽水市缙云县东城街道白塔村, OUTSIDE",
    // the grid we live in is named first, whatever follows
    "东城街道白塔村（户籍武义县）, 330784001229",
  })
  void finds_the_grid_an_address_points_to(String address, String grid) {
    assertThat(grids.place(address)).isEqualTo(grid);
  }

  @Test
  void a_blank_address_is_unplaced() {
    assertThat(grids.place(null)).isEqualTo(Grid.UNPLACED);
    assertThat(grids.place(" \u3000 ")).isEqualTo(Grid.UNPLACED);
  }

  @Test
  void knows_what_lies_above_a_grid() {
    assertThat(grids.ancestor("33078400100707", Grid.Level.VILLAGE).orElseThrow().name())
        .isEqualTo("五金城社区");
    assertThat(grids.ancestor("330784001", Grid.Level.VILLAGE)).isEmpty();
    assertThat(grids.ancestor(Grid.OUTSIDE, Grid.Level.SUBDISTRICT)).isEmpty();
    assertThat(grids.get(Grid.UNPLACED).path()).isEqualTo("330784/330784001/UNPLACED/");
  }
}
