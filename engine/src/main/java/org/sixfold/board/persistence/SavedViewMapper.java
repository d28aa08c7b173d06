package org.sixfold.board.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Kept filters, each user's own. */
@Mapper
public interface SavedViewMapper {

  List<SavedViewRow> of(@Param("username") String username);

  int update(SavedViewRow view);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if it was saved meanwhile
   */
  void insert(SavedViewRow view);

  int delete(@Param("username") String username, @Param("id") String id);
}
