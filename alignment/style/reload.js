// A page of somebody else's is not cleared but opened anew.
location.reload();
