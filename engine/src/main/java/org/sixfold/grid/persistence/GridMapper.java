package org.sixfold.grid.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.grid.Division;
import org.sixfold.grid.Overlay;

/** SQL of the grid tree and what belongs to it. */
@Mapper
public interface GridMapper {

  int version();

  int nextVersion();

  List<GridRow> grids();

  void insertGrids(@Param("grids") List<GridRow> grids);

  void updateGrid(GridRow grid);

  List<Division> divisions();

  void insertDivisions(@Param("divisions") List<Division> divisions);

  void updateDivision(Division division);

  List<Overlay> overlays();

  void deleteOverlay(@Param("code") String code);

  void insertOverlay(Overlay overlay);
}
