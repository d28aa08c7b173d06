package org.sixfold.modeling.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The files that drafts change. */
@Mapper
public interface DraftFileMapper {

  /** By name, with their content. */
  List<DraftFileRow> of(@Param("draftId") String draftId);

  /** As {@link #of}, without their content. */
  List<DraftFileRow> lines(@Param("draftId") String draftId);

  DraftFileRow find(@Param("draftId") String draftId, @Param("name") String name);

  void insert(DraftFileRow file);

  void update(DraftFileRow file);

  void delete(@Param("draftId") String draftId, @Param("name") String name);
}
