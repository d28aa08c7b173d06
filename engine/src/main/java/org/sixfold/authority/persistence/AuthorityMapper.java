package org.sixfold.authority.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The authority register. */
@Mapper
public interface AuthorityMapper {

  List<AuthorityRow> findAll();

  AuthorityRow find(@Param("code") String code);

  void insert(AuthorityRow row);

  /** 1 if it was in force beyond that moment. */
  int end(@Param("code") String code, @Param("at") Instant at);
}
