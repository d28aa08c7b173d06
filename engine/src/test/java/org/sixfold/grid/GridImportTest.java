package org.sixfold.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class GridImportTest {

  @Autowired GridImport gridImport;
  @Autowired Grids grids;
  @Autowired Overlays overlays;
  @Autowired Divisions divisions;

  private static Reader file(String name) {
    return new InputStreamReader(
        GridImportTest.class.getResourceAsStream("/lists/" + name), StandardCharsets.UTF_8);
  }

  @Test
  void the_same_tree_may_come_any_number_of_times() {
    gridImport.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));
    gridImport.read(GridImport.Content.DIVISIONS, file("divisions-yongkang.csv"));
    var again = gridImport.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));

    assertThat(again).isEqualTo(new GridImport.Imported(0, 159));
    assertThat(grids.all()).hasSize(161);
    assertThat(grids.get("33078400100707").path())
        .isEqualTo("330784/330784001/330784001007/33078400100707/");
    assertThat(grids.place("永康市东城街道白塔村紫微苑31号")).isEqualTo("33078400122907");
    assertThat(grids.place("江南街道园周村61号")).isEqualTo(Grid.OUTSIDE);
  }

  @Test
  void a_row_that_comes_again_may_say_something_else() {
    gridImport.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));
    gridImport.read(GridImport.Content.DIVISIONS, file("divisions-yongkang.csv"));
    gridImport.read(
        GridImport.Content.GRIDS,
        new StringReader("code,name,level,parent,kind,aliases\n330784,永康市,CITY,,RESIDENT,永康 丽州\n"));
    gridImport.read(
        GridImport.Content.DIVISIONS,
        new StringReader("code,name,level,parent\n330784001,东城,TOWNSHIP,330784\n"));

    assertThat(grids.get("330784").aliases()).containsExactly("永康", "丽州");
    assertThat(divisions.divisions())
        .filteredOn(one -> one.code().equals("330784001"))
        .extracting(Division::name)
        .containsExactly("东城");
    // Other tests share the tree.
    gridImport.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));
    gridImport.read(GridImport.Content.DIVISIONS, file("divisions-yongkang.csv"));
  }

  @Test
  void a_bad_row_is_named_and_nothing_is_taken() {
    String csv =
        """
        code,name,level,parent,kind,aliases
        990784,别市,CITY,,RESIDENT,
        990784001001,无上级社区,VILLAGE,990784001,RESIDENT,
        990784002,某街道,SUBDISTRICT,990784,LAKE,
        """;
    assertThatThrownBy(() -> gridImport.read(GridImport.Content.GRIDS, new StringReader(csv)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly(
                        "line 3: parent import.gridParentUnfit",
                        "line 4: kind import.fieldUnknownValue"));
    assertThat(grids.find("990784")).isEmpty();
  }

  @Test
  void overlays_belong_to_the_tree() {
    gridImport.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));
    gridImport.read(
        GridImport.Content.OVERLAYS,
        new StringReader("code,kind,name,username,grids\nR1,段长,九铃东路段,,33078400100707\n"));

    assertThat(overlays.overlays()).extracting(Overlay::grid).contains("33078400100707");
  }
}
