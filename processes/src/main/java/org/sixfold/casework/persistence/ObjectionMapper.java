package org.sixfold.casework.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Objections and their answers. */
@Mapper
public interface ObjectionMapper {

  void insert(ObjectionRow objection);

  ObjectionRow find(@Param("id") String id);

  List<ObjectionRow> findOfCase(@Param("caseId") String caseId);

  /** 1 if it had no answer. */
  int answer(ObjectionRow objection);
}
