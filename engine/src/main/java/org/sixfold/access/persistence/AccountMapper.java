package org.sixfold.access.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface AccountMapper {

  AccountRow find(@Param("username") String username);

  int count();

  List<String> usernames();

  void insertAll(@Param("accounts") Collection<AccountRow> accounts);

  /** Sets the password of an existing account; its version grows. */
  int update(@Param("account") AccountRow account);
}
