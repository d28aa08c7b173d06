package org.sixfold.board.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Figures as others reported them. */
@Mapper
public interface ReportedFiguresMapper {

  void insert(ReportedFiguresRow row);

  /**
   * The latest first.
   *
   * @param balanced null for all
   * @param before id after which to go on; null for the first page
   */
  List<ReportedFiguresRow> find(
      @Param("balanced") Boolean balanced,
      @Param("before") String before,
      @Param("limit") int limit);
}
